/** What is this article about? Language, countries, entities, years and the fingerprint of its story. */
@NullMarked
package org.dateline.annotate;

import org.jspecify.annotations.NullMarked;
