/** What day or moment does this text name? */
@NullMarked
package org.dateline.extract.date;

import org.jspecify.annotations.NullMarked;
