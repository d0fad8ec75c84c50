package org.dateline.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.web.wording.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The original bytes of an article. A browser may run nothing of them, load nothing for them and take them for nothing but
 * what is said: markup is shown in a sandbox, everything else as plain text or as a file.
 */
@Controller
class OriginalController {
    private static final String POLICY = "default-src 'none'; sandbox";

    private final Archive archive;

    OriginalController(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/articles/{id}/original")
    ResponseEntity<byte[]> original(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean download, Wording wording) {
        ArticleId article = ArticleController.id(id);
        Article found = archive.find(article).orElseThrow(() -> ArticleController.missing(article, archive));
        byte[] bytes = OriginalFile.read(found)
                .orElseThrow(() -> new NotFoundException("original.gone", found.provenance().locations().getFirst().toString()));
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
                                .filename(name(found), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    /** HTML stays HTML within the sandbox; any other text is plain. */
    private static MediaType shown(Article article) {
        String media = article.provenance().mediaType().toLowerCase(Locale.ROOT);
        if (media.startsWith("text/html") || media.startsWith("application/xhtml")) {
            return MediaType.TEXT_HTML;
        }
        boolean text = media.startsWith("text/") || media.contains("json") || media.contains("xml");
        return text ? new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8) : MediaType.APPLICATION_OCTET_STREAM;
    }

    /** The last part of the path, with nothing in it that could end a header or name another folder. */
    static String name(Article article) {
        String path = article.provenance().locations().getFirst().path();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("[\\p{Cntrl}\\p{Cf}\"/\\\\:*?<>|;]", "_").strip();
        return clean.isEmpty() ? article.id().value() : clean;
    }
}
