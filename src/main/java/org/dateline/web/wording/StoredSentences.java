package org.dateline.web.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that an article keeps in English, such as the rule by which its date was chosen: each is known by the English
 * message of a key, whose one place may hold anything. Thread-safe.
 */
final class StoredSentences {
    private static final String PLACE = "{0}";

    private final List<Known> known;

    /** @param literal the letters of the sentence beside its place: of two that fit, the longer is meant */
    private record Known(String key, Pattern pattern, int literal) {}

    /** A key, and what stood at its place. */
    record Found(String key, Object[] arguments) {}

    /** @param prefix of the keys */
    StoredSentences(String prefix) {
        this.known = Messages.read("en").entrySet().stream()
                .filter(message -> message.getKey().startsWith(prefix))
                .map(message -> known(message.getKey(), straight(message.getValue())))
                .sorted(Comparator.comparingInt(Known::literal).reversed())
                .toList();
    }

    private static Known known(String key, String sentence) {
        String pattern = Pattern.quote(sentence).replace(PLACE, "\\E(.{1,200})\\Q");
        return new Known(
                key, Pattern.compile(pattern), sentence.replace(PLACE, "").length());
    }

    /** What is kept has straight apostrophes, as code is typed. */
    private static String straight(String text) {
        return text.replace('’', '\'');
    }

    Optional<Found> find(String sentence) {
        String plain = straight(sentence);
        for (Known one : known) {
            Matcher matcher = one.pattern.matcher(plain);
            if (matcher.matches()) {
                return Optional.of(new Found(
                        one.key, matcher.groupCount() == 0 ? new Object[0] : new Object[] {matcher.group(1)}));
            }
        }
        return Optional.empty();
    }
}
