package org.dateline.extract.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.Offer;
import org.dateline.extract.Offers;

/** The part of a frame that tells among what the headline and byline of its article were chosen. */
final class OfferFrames {
    private OfferFrames() {}

    static void write(DataOutputStream frame, Offers offers) throws IOException {
        write(frame, offers.titles());
        write(frame, offers.bylines());
    }

    static Offers read(DataInputStream frame) throws IOException {
        return new Offers(list(frame), list(frame));
    }

    private static void write(DataOutputStream frame, List<Offer> offers) throws IOException {
        frame.writeInt(offers.size());
        for (Offer offer : offers) {
            Frames.text(frame, offer.value());
            Frames.text(frame, offer.from());
            frame.writeDouble(offer.likelihood());
            frame.writeBoolean(offer.chosen());
        }
    }

    private static List<Offer> list(DataInputStream frame) throws IOException {
        int size = frame.readInt();
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            offers.add(
                    new Offer(Frames.required(frame), Frames.required(frame), frame.readDouble(), frame.readBoolean()));
        }
        return offers;
    }
}
