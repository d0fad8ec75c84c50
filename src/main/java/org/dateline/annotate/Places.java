package org.dateline.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Span;
import org.dateline.country.Countries;

/**
 * Makes places and countries agree: every country that the text names is a place under its English label, whatever the text
 * calls it ({@code US}, {@code U.S.}, {@code États-Unis}); demonyms are no places.
 */
final class Places {
    private Places() {}

    static List<Entity> withCountries(
            List<Entity> entities, List<CountryMention> countries, String title, String body) {
        List<Entity> all = new ArrayList<>(entities);
        BitSet taken = new BitSet(body.length());
        entities.forEach(entity -> entity.mentions().forEach(span -> taken.set(span.from(), span.to())));
        for (CountryMention country : countries) {
            add(country, all, taken, title, body);
        }
        all.sort(Comparator.comparing(Entity::type)
                .thenComparing(Comparator.comparingInt(Entity::count).reversed()));
        return all;
    }

    private static void add(CountryMention country, List<Entity> all, BitSet taken, String title, String body) {
        List<Entity> same = new ArrayList<>();
        for (Entity entity : all) {
            if (entity.type() == Entity.Type.PLACE && isName(entity.name(), country)) {
                same.add(entity);
            }
        }
        if (!same.isEmpty()) {
            all.removeAll(same);
        }
        Set<Span> spans = new TreeSet<>(Comparator.comparingInt(Span::from));
        int inTitle = 0;
        for (Entity entity : same) {
            spans.addAll(entity.mentions());
            inTitle += entity.count() - entity.mentions().size();
        }
        Set<String> forms = new LinkedHashSet<>();
        for (Span span : country.mentions()) {
            if (!isFree(span, taken)) {
                continue;
            }
            String form = body.substring(span.from(), span.to());
            if (isName(form, country)) {
                spans.add(span);
                taken.set(span.from(), span.to());
                forms.add(form);
            }
        }
        if (same.isEmpty()) {
            inTitle = forms.stream().mapToInt(form -> occurrences(form, title)).sum();
        }
        if (!spans.isEmpty() || inTitle > 0) {
            all.add(new Entity(
                    Entity.Type.PLACE,
                    Countries.label(country.code()),
                    spans.size() + inTitle,
                    List.copyOf(spans),
                    same.stream().anyMatch(Entity::given)));
        }
    }

    private static boolean isName(String form, CountryMention country) {
        return CountryNames.codes(form).contains(country.code());
    }

    private static boolean isFree(Span span, BitSet taken) {
        int next = taken.nextSetBit(span.from());
        return next < 0 || next >= span.to();
    }

    private static int occurrences(String form, String text) {
        int count = 0;
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (at + form.length() == text.length() || !Character.isLetter(text.charAt(at + form.length())));
            count += whole || form.charAt(0) >= 0x2E80 ? 1 : 0;
        }
        return count;
    }
}
