/** What articles are in these bytes? The port: a file goes in, extractions come out; it imports none of the rooms below. */
@NullMarked
package org.dateline.extract;

import org.jspecify.annotations.NullMarked;
