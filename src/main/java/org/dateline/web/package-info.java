/** How do people and programs read the archive over HTTP? */
@NullMarked
package org.dateline.web;

import org.jspecify.annotations.NullMarked;
