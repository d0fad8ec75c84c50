/** How do articles leave for spreadsheets, programs and reference managers? */
@NullMarked
package org.dateline.export;

import org.jspecify.annotations.NullMarked;
