/** Which reader reads these bytes? Detects the format of a file or member and hands it to its reader. */
@NullMarked
package org.dateline.extract.format;

import org.jspecify.annotations.NullMarked;
