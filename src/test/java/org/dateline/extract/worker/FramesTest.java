package org.dateline.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Body;
import org.dateline.article.Location;
import org.dateline.extract.Extraction;
import org.dateline.extract.Offer;
import org.dateline.extract.Offers;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.Harvest;
import org.junit.jupiter.api.Test;

class FramesTest {
    private static Extraction article() {
        Draft draft = new Draft().title("Floods");
        draft.body = Body.ofText("Three towns were cut off.");
        draft.titleOffers.add(new Offer("Floods", "h1, og:title", 0.75, true));
        draft.titleOffers.add(new Offer("Überschwemmung\n2", "h2", 0.125, false));
        draft.bylineOffers.add(new Offer("Jane Doe; John Roe", "json-ld", 1e-9, false));
        List<Extraction> found = new ArrayList<>();
        new Harvest((entry, harvest) -> {}, found::add)
                .article(new Location("page.html", null), "text/html", new byte[32], 0, draft);
        return found.getFirst();
    }

    @Test
    void anArticleAndWhatItsPageOffersComeOverThePipeAsTheyAre() throws IOException {
        Extraction sent = article();
        assertThat(((Extraction.Read) sent).offers())
                .isEqualTo(new Offers(
                        List.of(
                                new Offer("Floods", "h1, og:title", 0.75, true),
                                new Offer("Überschwemmung\n2", "h2", 0.125, false)),
                        List.of(new Offer("Jane Doe; John Roe", "json-ld", 1e-9, false))));
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        Frames.write(new DataOutputStream(pipe), 7, sent);
        Frames.Answer answer = Frames.readAnswer(new DataInputStream(new ByteArrayInputStream(pipe.toByteArray())));
        assertThat(answer).isEqualTo(new Frames.Answer(7, sent));
    }
}
