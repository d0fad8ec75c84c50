/** What pages are in a web archive? WARC and ARC, whole or broken, each page with its address and the day of its capture. */
@NullMarked
package org.dateline.extract.web;

import org.jspecify.annotations.NullMarked;
