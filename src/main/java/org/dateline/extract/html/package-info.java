/** What article is on a web page? */
@NullMarked
package org.dateline.extract.html;

import org.jspecify.annotations.NullMarked;
