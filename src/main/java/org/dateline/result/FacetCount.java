package org.dateline.result;

/**
 * A value of a facet and the articles that have it, exactly counted.
 *
 * @param value the code or name
 * @param label what a reader sees
 * @param count the articles of the answer that have it, the facet's own filter left out
 * @param about for countries, those of them that are about it; else the same as count
 * @param selected whether it is chosen
 * @param excluded whether it is excluded
 */
public record FacetCount(String value, String label, long count, long about, boolean selected, boolean excluded) {}
