/** How is everything said in the reader's language? */
@NullMarked
package org.dateline.web.wording;

import org.jspecify.annotations.NullMarked;
