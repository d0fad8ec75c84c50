/** What are countries called? Codes, labels, names and demonyms, regions. */
@NullMarked
package org.dateline.country;

import org.jspecify.annotations.NullMarked;
