/** What article is in plain text? Header lines, headline, byline, dateline, paragraphs, closing lines. */
@NullMarked
package org.dateline.extract.text;

import org.jspecify.annotations.NullMarked;
