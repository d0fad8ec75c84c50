/** How does a folder become an archive? Walk, extract, annotate, write, journal, report. */
@NullMarked
package org.dateline.load;

import org.jspecify.annotations.NullMarked;
