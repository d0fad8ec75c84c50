package org.dateline.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.extract.Originals;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The original bytes of an article. A browser may run nothing of them, load nothing for them and take them for nothing but
 * what is said: markup is shown in a sandbox, everything else as plain text or as a file.
 */
@Controller
class OriginalController {
    /** A record that is counted and not named. */
    private static final Pattern RECORD =
            Pattern.compile("(?:^|!)(?:line|row|item|record|story|message|attachment) \\d+$");

    private static final String POLICY = "default-src 'none'; sandbox";

    private final Archive archive;
    private final Originals originals;

    OriginalController(Archive archive, Originals originals) {
        this.archive = archive;
        this.originals = originals;
    }

    @GetMapping("/articles/{id}/original")
    ResponseEntity<byte[]> original(@PathVariable String id, @RequestParam(defaultValue = "false") boolean download) {
        ArticleId article = ArticleController.id(id);
        Article found = archive.find(article).orElseThrow(() -> ArticleController.missing(article, archive));
        byte[] bytes = switch (originals.find(found.provenance())) {
            case Originals.Answer.Found(byte[] original) -> original;
            case Originals.Answer.Missing(Originals.Why why) -> throw missing(why, found);
        };
        ContentDisposition.Builder disposition =
                download ? ContentDisposition.attachment() : ContentDisposition.inline();
        return ResponseEntity.ok()
                .contentType(download ? MediaType.APPLICATION_OCTET_STREAM : shown(found))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(fileName(found), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    private static RuntimeException missing(Originals.Why why, Article article) {
        if (why == Originals.Why.BUSY) {
            return new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return new NotFoundException(
                "original." + why.name().toLowerCase(Locale.ROOT).replace('_', '.'),
                article.provenance().locations().getFirst().toString());
    }

    /** HTML stays HTML within the sandbox; any other text is plain. */
    private static MediaType shown(Article article) {
        String media = article.provenance().mediaType().toLowerCase(Locale.ROOT);
        if (media.startsWith("text/html") || media.startsWith("application/xhtml")) {
            return MediaType.TEXT_HTML;
        }
        return isText(media)
                ? new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)
                : MediaType.APPLICATION_OCTET_STREAM;
    }

    /** Whether a reader can read such bytes as they are. */
    static boolean isText(String media) {
        return media.startsWith("text/")
                || media.startsWith("message/")
                || media.contains("json")
                || media.contains("xml");
    }

    /** The name of the innermost file, or of the record in it. */
    static String fileName(Article article) {
        Location place = article.provenance().locations().getFirst();
        String member = place.member();
        if (member == null) {
            return name(place.path());
        }
        boolean record = RECORD.matcher(member).find();
        return record ? name(place.path()) + "-" + name(member.replace(' ', '-')) + extension(article) : name(member);
    }

    /** What a part of a file that has no name of its own is saved as. */
    private static String extension(Article article) {
        String media = article.provenance().mediaType();
        return media.contains("json")
                ? ".json"
                : media.contains("xml") ? ".xml" : media.startsWith("message/") ? ".eml" : ".txt";
    }

    /** The last part of a path, with nothing in it that could end a header or name another folder. */
    static String name(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean =
                name.replaceAll("[\\p{Cntrl}\\p{Cf}\"/\\\\:*?<>|;!]", "_").strip();
        return clean.isEmpty() ? "original" : clean;
    }
}
