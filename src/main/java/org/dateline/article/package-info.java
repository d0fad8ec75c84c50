/** What is kept: an article, its facts and where they came from. Imports nothing but the JDK. */
@NullMarked
package org.dateline.article;

import org.jspecify.annotations.NullMarked;
