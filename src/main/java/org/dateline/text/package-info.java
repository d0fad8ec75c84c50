/** How is a text cut into words, stems, sentences and paragraphs? The one analysis behind both engines, annotation and highlighting. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
