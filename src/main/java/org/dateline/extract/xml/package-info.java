/** How is XML read without obeying it? No entity is expanded, nothing is fetched, nothing nests without bound. */
@NullMarked
package org.dateline.extract.xml;

import org.jspecify.annotations.NullMarked;
