/** Whom, which organisations and which places does an article name? */
@NullMarked
package org.dateline.annotate.entity;

import org.jspecify.annotations.NullMarked;
