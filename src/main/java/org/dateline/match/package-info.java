/** Where in this text does the query hold? Marks and snippets, the same for both engines. */
@NullMarked
package org.dateline.match;

import org.jspecify.annotations.NullMarked;
