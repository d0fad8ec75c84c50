/** What has been found of an article so far? */
@NullMarked
package org.dateline.extract.draft;

import org.jspecify.annotations.NullMarked;
