package org.dateline.annotate.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.article.Body;
import org.dateline.article.Entity;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons, organisations and places that an article names, each under one name with all its mentions.
 *
 * <p>Usual call: {@code new EntityFinder().find(title, body, language)}; keep the finder, for it keeps what it learnt of
 * words. English is what the model knows; in other languages written with Latin letters, only what the article or a list of
 * names bears out is kept; in scripts without capitals nothing is found here, and countries come from the country tagger.
 * Thread-safe: each call at work at the same time has a tagger of its own, 30 MB at the most. About 7 MB of text a second
 * and core.
 */
public final class EntityFinder implements EntityTagger {
    private static final String NAME = "dateline-names 2";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}'-]+");

    private final NameModel model = NameModel.shipped();
    private final NameLexicon names = NameLexicon.shipped();
    private final WellKnownNames wellKnown = WellKnownNames.read();
    private final Deque<NameTagger> idle = new ArrayDeque<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Entity> find(String title, Body body, @Nullable String language) {
        String head = NameCleaning.isShouted(title) ? "" : title;
        String text = head + "\n\n" + body.text();
        int bodyFrom = head.length() + 2;
        ForeignNames foreign =
                language == null || isEnglish(language) ? null : new ForeignNames(text, names, wellKnown, language);
        NameCleaning cleaning = new NameCleaning(text, foreign);
        List<Mention> mentions = mentions(text, cleaning);
        String shouted = head.isEmpty() ? plainWords(title) : "";
        List<Entity> entities = new ArrayList<>();
        for (Entity.Type type : Entity.Type.values()) {
            List<Mention> ofType = new ArrayList<>(mentions);
            ofType.removeIf(mention -> mention.type() != type);
            for (NameGroup group : wellKnown(type, group(type, ofType))) {
                if (type != Entity.Type.PERSON || cleaning.isPerson(group)) {
                    entities.add(entity(type, group, bodyFrom, shouted));
                }
            }
        }
        entities.sort(Comparator.comparing(Entity::type)
                .thenComparing(Comparator.comparingInt(Entity::count).reversed()));
        return entities;
    }

    /** Gives well-known names their usual form; two groups that then have one name are one. */
    private List<NameGroup> wellKnown(Entity.Type type, List<NameGroup> groups) {
        Map<String, NameGroup> byName = new LinkedHashMap<>();
        for (NameGroup group : groups) {
            String usual = wellKnown.of(type, group.name());
            if (usual != null) {
                group.call(usual);
            }
            NameGroup same = byName.putIfAbsent(group.name(), group);
            if (same != null) {
                same.addAll(group);
            }
        }
        return List.copyOf(byName.values());
    }

    private static List<NameGroup> group(Entity.Type type, List<Mention> mentions) {
        return switch (type) {
            case PERSON -> PersonNames.group(mentions);
            case ORGANIZATION -> OrganizationNames.group(mentions);
            case PLACE -> PlaceNames.group(mentions);
        };
    }

    private List<Mention> mentions(String text, NameCleaning cleaning) {
        NameTagger tagger = take();
        try {
            List<Mention> mentions = new ArrayList<>();
            for (NameTagger.Name name : tagger.tag(text)) {
                Mention mention = cleaning.clean(name);
                if (mention != null) {
                    mentions.add(mention);
                }
            }
            return mentions;
        } finally {
            giveBack(tagger);
        }
    }

    private static Entity entity(Entity.Type type, NameGroup group, int bodyFrom, String shoutedTitle) {
        List<Span> spans = new ArrayList<>(group.mentions().size());
        for (Mention mention : group.mentions()) {
            if (mention.from() >= bodyFrom) {
                spans.add(new Span(mention.from() - bodyFrom, mention.to() - bodyFrom));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        int shouted = shoutedTitle.isBlank() ? 0 : shouted(group, shoutedTitle);
        String name = type == Entity.Type.ORGANIZATION ? group.name() : NameWords.unshouted(group.name());
        return new Entity(type, name, group.mentions().size() + shouted, spans, false);
    }

    /** The folded words of a title, with a blank before each and after the last. */
    private static String plainWords(String title) {
        return " " + NO_WORD.matcher(NameWords.fold(title)).replaceAll(" ") + " ";
    }

    /** How often a title in capitals names the entity, by any of its forms: the longest first, each stretch once. */
    private static int shouted(NameGroup group, String title) {
        String rest = title;
        int count = 0;
        List<String> forms = group.forms().keySet().stream()
                .map(NameWords::fold)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String form : forms) {
            for (int at = rest.indexOf(" " + form + " "); at >= 0; at = rest.indexOf(" " + form + " ")) {
                count++;
                rest = rest.substring(0, at) + " | " + rest.substring(at + form.length() + 2);
            }
        }
        return count;
    }

    private static boolean isEnglish(String language) {
        return language.equals("en") || language.startsWith("en-");
    }

    private NameTagger take() {
        synchronized (idle) {
            NameTagger tagger = idle.poll();
            if (tagger != null) {
                return tagger;
            }
        }
        return new NameTagger(model, names);
    }

    private void giveBack(NameTagger tagger) {
        synchronized (idle) {
            idle.push(tagger);
        }
    }
}
