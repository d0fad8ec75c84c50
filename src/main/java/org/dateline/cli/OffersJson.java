package org.dateline.cli;

import java.util.List;
import org.dateline.extract.Offer;
import org.dateline.extract.Offers;
import tools.jackson.core.JsonGenerator;

/** Among what headline and byline were chosen, as properties of an article's JSON; what was not chosen so is left out. */
final class OffersJson {
    private OffersJson() {}

    static void write(Offers offers, JsonGenerator json) {
        array("titleCandidates", offers.titles(), json);
        array("bylineCandidates", offers.bylines(), json);
    }

    private static void array(String name, List<Offer> offers, JsonGenerator json) {
        if (offers.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        for (Offer offer : offers) {
            json.writeStartObject();
            json.writeStringProperty("value", offer.value());
            json.writeStringProperty("from", offer.from());
            json.writeNumberProperty("likelihood", Math.round(offer.likelihood() * 1000) / 1000.0);
            json.writeBooleanProperty("chosen", offer.chosen());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
