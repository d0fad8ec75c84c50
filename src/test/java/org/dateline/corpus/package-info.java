/** Holds the sample archive in {@code corpus/} and the list of what it should yield together. */
@NullMarked
package org.dateline.corpus;

import org.jspecify.annotations.NullMarked;
