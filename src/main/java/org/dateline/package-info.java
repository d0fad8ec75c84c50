/** The main class, configuration and all wiring; the only place that names an engine. */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
