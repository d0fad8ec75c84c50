/** What articles are in these bytes? */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
