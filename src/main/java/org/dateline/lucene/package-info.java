/** How does one machine answer? The embedded engine. */
@NullMarked
package org.dateline.lucene;

import org.jspecify.annotations.NullMarked;
