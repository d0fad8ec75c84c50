/** What is every reader given, and where does it put what it finds? */
@NullMarked
package org.dateline.extract.reader;

import org.jspecify.annotations.NullMarked;
