/** What is answered? */
@NullMarked
package org.dateline.result;

import org.jspecify.annotations.NullMarked;
