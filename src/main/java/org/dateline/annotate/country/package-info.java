/** Which countries does an article name, and which is it about? */
@NullMarked
package org.dateline.annotate.country;

import org.jspecify.annotations.NullMarked;
