/** Where on a map does a country lie? */
@NullMarked
package org.dateline.web.map;

import org.jspecify.annotations.NullMarked;
