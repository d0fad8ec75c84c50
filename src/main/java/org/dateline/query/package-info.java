/** What was asked? A sealed tree, its parser and its printer. */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;
