/** What article is in a document? PDF, Word, OpenDocument, RTF, EPUB. */
@NullMarked
package org.dateline.extract.document;

import org.jspecify.annotations.NullMarked;
