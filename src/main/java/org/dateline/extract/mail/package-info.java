/** What articles are in a mail or mailbox? */
@NullMarked
package org.dateline.extract.mail;

import org.jspecify.annotations.NullMarked;
