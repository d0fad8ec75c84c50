package org.dateline.lucene;

import org.apache.lucene.util.BytesRef;

/** The story of the most similar article among those offered. Ties go to the story of the smaller number. */
final class StoryChoice {
    private final byte[] fingerprint;
    private double best;
    private long story;

    StoryChoice(byte[] fingerprint, long own) {
        this.fingerprint = fingerprint;
        this.story = own;
    }

    void offer(BytesRef other, long itsStory) {
        double similarity = Fingerprints.similarity(fingerprint, other);
        if (similarity >= Fingerprints.SAME_STORY
                && (similarity > best || (similarity == best && Long.compareUnsigned(itsStory, story) < 0))) {
            best = similarity;
            story = itsStory;
        }
    }

    long story() {
        return story;
    }
}
