package org.dateline.extract.mail;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.html.HtmlBlocks;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.jspecify.annotations.Nullable;

/** Reads the article that a mail is. */
final class MailArticle {
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^-- {0,2}\\R(?s:.{0,1500})\\z");

    private MailArticle() {}

    static Draft read(Message message, MailParts parts) {
        Draft draft = new Draft();
        draft.mayLackText = true;
        draft.title(message.getSubject());
        draft.key(message.getMessageId() == null ? null : message.getMessageId().replaceAll("^<|>$", ""));
        draft.language(field(message, "Content-Language"));
        draft.source(field(message, "Organization"));
        draft.url(field(message, "Archived-At"));
        if (message.getFrom() != null) {
            for (Mailbox from : message.getFrom()) {
                boolean outlet = isOutlet(from);
                draft.source(outlet ? from.getName() : null).byline(outlet ? null : from.getName());
            }
        }
        draft.dates.offer(DateParser.parse(field(message, "Date"), "en"), "header", "the mail's Date header");
        List<TextBlock> plain = TextBlocks.of(SIGNATURE.matcher(parts.plain()).replaceFirst(""));
        List<TextBlock> html = parts.html().isBlank() ? List.of() : HtmlBlocks.of(parts.html());
        boolean thin = length(plain) * 3 < length(html);
        TextArticle.finish(new ArrayList<>(thin ? html : plain), draft);
        return draft;
    }

    /** An outlet writes from a domain that bears its name, and not from a mailbox that does. */
    private static boolean isOutlet(Mailbox from) {
        if (from.getName() == null || from.getDomain() == null || from.getLocalPart() == null) {
            return false;
        }
        String name = letters(from.getName());
        String box = letters(from.getLocalPart());
        boolean ownBox = Stream.of(from.getName().split("[\\s.]+"))
                .map(MailArticle::letters)
                .anyMatch(word -> word.length() > 2 && box.contains(word));
        return !ownBox
                && Stream.of(from.getDomain().split("\\."))
                        .map(MailArticle::letters)
                        .anyMatch(label -> label.length() >= 5 && (name.contains(label) || label.contains(name)));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static int length(List<TextBlock> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    private static @Nullable String field(Message message, String name) {
        Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
        return field == null || field.getBody() == null ? null : field.getBody().strip();
    }
}
