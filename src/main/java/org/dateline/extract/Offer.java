package org.dateline.extract;

/**
 * A text that a page offers as its headline or its byline.
 *
 * @param value the text; the names of a byline with "; " between them
 * @param from where it was found, in words: {@code og:title}, {@code h1} …, with ", " between several places
 * @param likelihood how likely it is the right one, from 0 to 1; of all that are offered for one thing at most one is right
 * @param chosen whether the article has it
 */
public record Offer(String value, String from, double likelihood, boolean chosen) {}
