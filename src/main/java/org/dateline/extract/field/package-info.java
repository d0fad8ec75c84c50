/** By what names do records call the facts of an article? */
@NullMarked
package org.dateline.extract.field;

import org.jspecify.annotations.NullMarked;
