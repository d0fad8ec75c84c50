package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Status;
import org.dateline.web.wording.Wording;
import org.junit.jupiter.api.Test;

class OriginalTest {
    private static Article article(Location place, String media) {
        return SampleArticles.all()
                .getFirst()
                .withProvenance(new Provenance(List.of(place), media, "00", Status.OK, null, null));
    }

    @Test
    void aPartOfAnArchiveIsOfferedAndNamed() {
        Article inside = article(new Location("/data/old.zip", "inner/a.pdf"), "application/pdf");
        Original original = Original.of(inside, "/articles/x", Wording.ENGLISH);
        assertThat(original.show()).isNull();
        assertThat(original.download()).isEqualTo("/articles/x/original?download=true");
        assertThat(original.note()).isEqualTo("It is inner/a.pdf of old.zip.");
        Article line = article(new Location("a.jsonl", "line 3"), "application/x-ndjson");
        assertThat(Original.of(line, "/articles/x", Wording.ENGLISH).show()).isEqualTo("/articles/x/original");
    }

    @Test
    void aFileIsSavedUnderItsOwnName() {
        assertThat(OriginalController.fileName(article(new Location("a/b.html", null), "text/html")))
                .isEqualTo("b.html");
        assertThat(OriginalController.fileName(article(new Location("a/b.zip", "../c/d.html"), "text/html")))
                .isEqualTo("d.html");
        assertThat(OriginalController.fileName(article(new Location("a/b.jsonl", "line 3"), "application/x-ndjson")))
                .isEqualTo("b.jsonl-line-3.json");
        assertThat(OriginalController.fileName(article(new Location("a/b.mbox", "message 2"), "message/rfc822")))
                .isEqualTo("b.mbox-message-2.eml");
    }

    @Test
    void aNameCannotEndAHeaderOrLeaveAFolder() {
        assertThat(OriginalController.fileName(
                        article(new Location("a/b\\c\r\nX-Evil: 1\u202E\"gpj.exe", null), "text/html")))
                .isEqualTo("c__X-Evil_ 1__gpj.exe");
    }
}
