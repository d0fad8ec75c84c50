/** What must an engine be able to do? The port that Lucene and OpenSearch implement. */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
