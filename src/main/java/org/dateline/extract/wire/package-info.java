/** What articles do news agencies send? NITF, NewsML, NewsML-G2, IPTC 7901 and ANPA, with what they say about their own copy. */
@NullMarked
package org.dateline.extract.wire;

import org.jspecify.annotations.NullMarked;
