/** How does a cluster answer? The engine for archives beyond one machine, on OpenSearch. */
@NullMarked
package org.dateline.opensearch;

import org.jspecify.annotations.NullMarked;
