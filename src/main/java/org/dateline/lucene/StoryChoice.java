package org.dateline.lucene;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.dateline.text.Fingerprint;

/** The labels of the articles among those offered that are copies of one article. Not thread-safe. */
final class StoryChoice {
    private final byte[] fingerprint;
    private final Set<Long> labels = new LinkedHashSet<>();

    StoryChoice(byte[] fingerprint) {
        this.fingerprint = fingerprint;
    }

    void offer(BytesRef other, long label) {
        if (!labels.contains(label) && Fingerprints.similarity(fingerprint, other) >= Fingerprint.SAME_STORY) {
            labels.add(label);
        }
    }

    Set<Long> labels() {
        return labels;
    }
}
