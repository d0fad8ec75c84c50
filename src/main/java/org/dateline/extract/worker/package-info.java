/** How are untrusted bytes parsed where they can hurt nothing? In processes of their own, with bounds on memory and time. */
@NullMarked
package org.dateline.extract.worker;

import org.jspecify.annotations.NullMarked;
