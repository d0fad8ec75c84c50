package org.dateline.annotate.entity;

import java.util.List;
import org.dateline.article.Body;
import org.dateline.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons, organisations and places that an article names. Another tagger takes the place of the program's own where
 * a jar on the class path offers one as a service of this type. Thread-safe.
 */
public interface EntityTagger {
    /** Name and version, which each article keeps: {@code dateline-names 2}. */
    String name();

    /**
     * The entities of an article, by type, then falling count; mentions without titles and possessives.
     *
     * @param language BCP 47, or null where it is not known
     */
    List<Entity> find(String title, Body body, @Nullable String language);
}
