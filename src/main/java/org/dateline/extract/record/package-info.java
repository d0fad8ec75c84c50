/** What articles are in records? JSON, JSON Lines, tables and feeds. */
@NullMarked
package org.dateline.extract.record;

import org.jspecify.annotations.NullMarked;
