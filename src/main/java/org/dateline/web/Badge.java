package org.dateline.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Editorial;
import org.dateline.article.Provenance;
import org.dateline.article.Status;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A short warning on an article.
 *
 * @param grave whether the article should not be used as it is
 * @param why one sentence
 */
record Badge(String text, boolean grave, String why) {
    private static final Set<String> USABLE = Set.of("", "usable");
    private static final Set<String> MENDED = Set.of("corrected", "updated");

    static List<Badge> of(Article article, Wording wording) {
        List<Badge> badges = new ArrayList<>();
        editorial(article.editorial(), badges, wording);
        provenance(article.provenance(), badges, wording);
        if (article.supersededBy() != null) {
            badges.add(of("superseded", false, null, wording));
        }
        return badges;
    }

    private static void editorial(Editorial editorial, List<Badge> badges, Wording wording) {
        String status = editorial.pubStatus() == null
                ? ""
                : editorial.pubStatus().strip().toLowerCase(Locale.ROOT);
        boolean mended = MENDED.contains(status);
        if (!USABLE.contains(status)) {
            String why = mended && editorial.correction() != null
                    ? editorial.correction()
                    : wording.text("badge.status.why", status);
            badges.add(new Badge(status(status, wording), !mended, why));
        }
        if (editorial.correction() != null && !mended) {
            badges.add(of("corrected", false, editorial.correction(), wording));
        }
        OffsetDateTime embargo = editorial.embargoedUntil();
        if (embargo != null && embargo.isAfter(OffsetDateTime.now(embargo.getOffset()))) {
            badges.add(of("embargoed", true, wording.text("badge.embargoed.until", embargo.toString()), wording));
        }
        OffsetDateTime expiry = editorial.expires();
        if (expiry != null && expiry.isBefore(OffsetDateTime.now(expiry.getOffset()))) {
            badges.add(of("expired", false, wording.text("badge.expired.until", expiry.toString()), wording));
        }
    }

    /** The publisher's own word where the messages have none. */
    private static String status(String status, Wording wording) {
        return wording.known("badge." + status, status);
    }

    private static void provenance(Provenance provenance, List<Badge> badges, Wording wording) {
        if (provenance.status() == Status.TRUNCATED) {
            badges.add(of("truncated", false, provenance.reason(), wording));
        }
        if (provenance.status() == Status.PARTIAL) {
            badges.add(of("partial", false, provenance.reason(), wording));
        }
        if (provenance.ocr() != null) {
            badges.add(of("ocr", false, null, wording));
        }
    }

    private static Badge of(String name, boolean grave, @Nullable String why, Wording wording) {
        return new Badge(
                wording.text("badge." + name), grave, why != null ? why : wording.text("badge." + name + ".why"));
    }
}
