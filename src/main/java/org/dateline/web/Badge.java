package org.dateline.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Editorial;
import org.dateline.article.Provenance;
import org.dateline.article.Status;

/**
 * A short warning on an article.
 *
 * @param grave whether the article should not be used as it is
 * @param why one sentence
 */
record Badge(String text, boolean grave, String why) {
    static List<Badge> of(Article article) {
        List<Badge> badges = new ArrayList<>();
        editorial(article.editorial(), badges);
        provenance(article.provenance(), badges);
        if (article.supersededBy() != null) {
            badges.add(new Badge("old version", false, "A newer version of this article is in the archive."));
        }
        return badges;
    }

    private static void editorial(Editorial editorial, List<Badge> badges) {
        String status = editorial.pubStatus() == null
                ? ""
                : editorial.pubStatus().strip().toLowerCase(Locale.ROOT);
        if (!status.isEmpty() && !status.equals("usable")) {
            badges.add(new Badge(
                    status,
                    !status.equals("corrected"),
                    status.equals("corrected") && editorial.correction() != null
                            ? editorial.correction()
                            : "The publisher gave this article the status “" + status + "”."));
        }
        if (editorial.correction() != null && !status.equals("corrected")) {
            badges.add(new Badge("corrected", false, editorial.correction()));
        }
        OffsetDateTime embargo = editorial.embargoedUntil();
        if (embargo != null && embargo.isAfter(OffsetDateTime.now(embargo.getOffset()))) {
            badges.add(new Badge("embargoed", true, "Not to be published before " + embargo + "."));
        }
        OffsetDateTime expiry = editorial.expires();
        if (expiry != null && expiry.isBefore(OffsetDateTime.now(expiry.getOffset()))) {
            badges.add(new Badge("expired", false, "The publisher allowed its use until " + expiry + "."));
        }
    }

    private static void provenance(Provenance provenance, List<Badge> badges) {
        String reason = provenance.reason();
        if (provenance.status() == Status.TRUNCATED) {
            badges.add(new Badge("truncated", false, reason == null ? "The end of the text is missing." : reason));
        }
        if (provenance.status() == Status.PARTIAL) {
            badges.add(new Badge("partial", false, reason == null ? "Some of it could not be read." : reason));
        }
        if (provenance.ocr() != null) {
            badges.add(new Badge("scanned", false, "The text was recognised from a scan and may hold mistakes."));
        }
    }
}
