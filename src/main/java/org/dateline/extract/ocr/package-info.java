/** What do pictures of text say? Recognition by Tesseract, where it is installed and asked for. */
@NullMarked
package org.dateline.extract.ocr;

import org.jspecify.annotations.NullMarked;
