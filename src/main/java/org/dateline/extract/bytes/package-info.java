/** How do bytes become characters and lines, and how many may there be? */
@NullMarked
package org.dateline.extract.bytes;

import org.jspecify.annotations.NullMarked;
