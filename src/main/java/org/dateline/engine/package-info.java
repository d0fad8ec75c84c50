/** What do both engines do alike? Facet values and labels, bars of time, cursors, and where a query stands in index tokens. */
@NullMarked
package org.dateline.engine;

import org.jspecify.annotations.NullMarked;
