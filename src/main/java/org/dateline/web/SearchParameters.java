package org.dateline.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters of a search at {@code /v3/api-docs}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(name = "given", hidden = true)
@Parameter(name = "q", in = ParameterIn.QUERY, description = "The query; empty for every article")
@Parameter(name = "match", in = ParameterIn.QUERY, schema = @Schema(allowableValues = {"all", "any"}))
@Parameter(
        name = "country",
        in = ParameterIn.QUERY,
        description = "A country that is mentioned, by ISO code or name; repeated values are OR, different facets AND. "
                + "Likewise country.about, country.main, country.dateline, region, person, organization, place, source, "
                + "source.country, language, section, byline, collection, status; with .not at the end to exclude")
@Parameter(name = "from", in = ParameterIn.QUERY, description = "Published from: 2023, 2023-06 or 2023-06-14")
@Parameter(name = "to", in = ParameterIn.QUERY, description = "Published until, likewise, the end included")
@Parameter(name = "undated", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        schema = @Schema(allowableValues = {"relevance", "newest", "oldest", "added", "length", "source", "matches"}))
@Parameter(
        name = "group",
        in = ParameterIn.QUERY,
        description =
                "Copies of one story once, by the copy that comes first in the order (story), the earliest (first) or the "
                        + "longest (fullest)",
        schema = @Schema(allowableValues = {"none", "story", "first", "fullest"}))
@Parameter(name = "size", in = ParameterIn.QUERY, schema = @Schema(type = "integer", minimum = "0", maximum = "1000"))
@Parameter(name = "page", in = ParameterIn.QUERY, schema = @Schema(type = "integer", minimum = "1", maximum = "500"))
@Parameter(name = "cursor", in = ParameterIn.QUERY, description = "Where the answer before ended, as it said")
@Parameter(name = "facets", in = ParameterIn.QUERY, description = "Facets to count, parted by commas, or none")
@Parameter(name = "clauses", in = ParameterIn.QUERY, schema = @Schema(type = "boolean"))
@interface SearchParameters {}
