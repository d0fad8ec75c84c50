/** How is Dateline run from a shell? One class a command. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;
