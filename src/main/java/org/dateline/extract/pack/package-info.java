/** What is in an archive? Zip, tar and compressed streams, whose members are read in their turn. */
@NullMarked
package org.dateline.extract.pack;

import org.jspecify.annotations.NullMarked;
