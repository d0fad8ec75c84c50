package org.dateline.annotate.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final NameModel model = NameModel.shipped();
    private final NameLexicon names = NameLexicon.shipped();
    private final WellKnownNames wellKnown = WellKnownNames.shipped();
    private final Deque<NameTagger> idle = new ArrayDeque<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Entity> find(String title, Body body, @Nullable String language) {
        String written = title + "\n\n" + body.text();
        int bodyFrom = title.length() + 2;
        boolean isEnglish = language == null || isEnglish(language);
        TrueCasing casing = new TrueCasing(written, new ShoutedLines(written), names, isEnglish);
        String text = casing.restored();
        ForeignNames foreign =
                language == null || isEnglish ? null : new ForeignNames(text, names, wellKnown, language);
        NameCleaning cleaning = new NameCleaning(text, foreign, casing, wellKnown);
        List<Mention> mentions = mentions(text, cleaning);
        Map<Entity.Type, List<NameGroup>> groups = new EnumMap<>(Entity.Type.class);
        for (Entity.Type type : Entity.Type.values()) {
            List<Mention> ofType = new ArrayList<>(mentions);
            ofType.removeIf(mention -> mention.type() != type);
            groups.put(type, new ArrayList<>(wellKnown(type, group(type, ofType))));
        }
        new OneType(names).settle(groups);
        List<Entity> entities = new ArrayList<>();
        groups.forEach((type, ofType) -> ofType.stream()
                .filter(group -> cleaning.isBorneOut(type, group))
                .forEach(group -> entities.add(entity(type, group, bodyFrom))));
        entities.sort(Comparator.comparing(Entity::type)
                .thenComparing(Comparator.comparingInt(Entity::count).reversed()));
        return entities;
    }

    /** Gives well-known names their usual form; two groups that then have one name are one. */
    private List<NameGroup> wellKnown(Entity.Type type, List<NameGroup> groups) {
        Map<String, NameGroup> byName = new LinkedHashMap<>();
        for (NameGroup group : groups) {
            String fullest = group.name();
            String usual = wellKnown.of(type, fullest);
            String name = usual == null ? fullest : usual;
            group.call(name);
            NameGroup same = byName.putIfAbsent(name, group);
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
            List<NameTagger.Name> found = new PossessiveOrganizations(text).part(tagger.tag(text));
            TypeRules types = new TypeRules(text, found, names);
            List<Mention> mentions = new ArrayList<>(found.size());
            for (NameTagger.Name name : found) {
                Mention mention = cleaning.clean(types.apply(name));
                if (mention != null) {
                    mentions.add(mention);
                }
            }
            return mentions;
        } finally {
            giveBack(tagger);
        }
    }

    private static Entity entity(Entity.Type type, NameGroup group, int bodyFrom) {
        List<Span> spans = new ArrayList<>(group.mentions().size());
        for (Mention mention : group.mentions()) {
            if (mention.from() >= bodyFrom) {
                spans.add(new Span(mention.from() - bodyFrom, mention.to() - bodyFrom));
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        String name = type == Entity.Type.ORGANIZATION ? group.name() : NameWords.unshouted(group.name());
        return new Entity(type, name, group.mentions().size(), spans, false);
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
