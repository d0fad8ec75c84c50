package org.dateline.extract.html;

import java.util.Locale;

/** Counts the segments of pages that a text holds, as the evaluation set's own script does: character by character. */
final class SegmentTally {
    private int found;
    private int missed;
    private int extra;

    void add(GoldPage page, String text) {
        for (String segment : page.with()) {
            if (text.contains(segment)) {
                found++;
            } else {
                missed++;
            }
        }
        extra += (int) page.without().stream().filter(text::contains).count();
    }

    double precision() {
        return (double) found / (found + extra);
    }

    double recall() {
        return (double) found / (found + missed);
    }

    /** The harmonic mean of precision and recall over the segments of all pages together. */
    double f() {
        return 2 * precision() * recall() / (precision() + recall());
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F %.4f (P %.4f R %.4f)", f(), precision(), recall());
    }
}
