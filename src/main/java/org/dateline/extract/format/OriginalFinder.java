package org.dateline.extract.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.extract.Originals;

/**
 * Finds originals by reading the file that held them again, through the same readers. Costs the unpacking of what stands
 * before the record, 20 s at most; two are looked for at a time.
 */
public final class OriginalFinder implements Originals {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(20);
    private static final int AT_ONCE = 2;

    private final Formats formats = new Formats(ExtractionSettings.HERE, null, false);
    private final FormatDetector detector = new FormatDetector();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration limit;

    public OriginalFinder() {
        this(TIME_LIMIT);
    }

    OriginalFinder(Duration limit) {
        this.limit = limit;
    }

    @Override
    public Answer find(Provenance provenance) {
        boolean free = false;
        try {
            free = places.tryAcquire(limit.toMillis(), TimeUnit.MILLISECONDS);
            return free ? look(provenance) : new Answer.Missing(Why.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Missing(Why.BUSY);
        } finally {
            if (free) {
                places.release();
            }
        }
    }

    private Answer look(Provenance provenance) {
        Why why = Why.GONE;
        for (Location place : provenance.locations()) {
            Answer answer = look(place, provenance.sha256());
            if (answer instanceof Answer.Found) {
                return answer;
            }
            if (answer instanceof Answer.Missing(Why here) && here != Why.GONE) {
                why = here;
            }
        }
        return new Answer.Missing(why);
    }

    /** A path of another machine, or a name that this one cannot have, is a file that is gone. */
    private Answer look(Location place, String sha256) {
        try {
            Path file = Path.of(place.path());
            return Files.isRegularFile(file)
                    ? new OriginalSearch(formats, detector, place, sha256, System.nanoTime() + limit.toNanos()).in(file)
                    : new Answer.Missing(Why.GONE);
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Missing(Why.GONE);
        }
    }
}
