package org.dateline.web;

import java.util.function.Supplier;
import org.dateline.load.LoadProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands around every page; templates reach it as {@code @frame}. */
@Component("frame")
class Frame {
    private final Supplier<LoadProgress> progress;

    Frame(Supplier<LoadProgress> progress) {
        this.progress = progress;
    }

    /** One sentence on the load that is under way, or null where there is none. */
    public @Nullable String loading() {
        LoadProgress now = progress.get();
        if (!now.running()) {
            return null;
        }
        return "Loading: " + Wording.number(now.filesDone()) + " of "
                + Wording.count(now.filesFound(), "file", "files") + " read, "
                + Wording.count(now.articles(), "article", "articles")
                + " so far. Searches answer from what is there.";
    }
}
