/** What do articles and answers look like outside Java? The JSON that CONTRACT names, read and written. */
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;
