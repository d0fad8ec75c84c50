/** Which words stand where in the texts of a new segment? Inverts them all at once when it is flushed. */
@NullMarked
package org.dateline.lucene.inverter;

import org.jspecify.annotations.NullMarked;
