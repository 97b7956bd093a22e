/** Reads the plain text of a council document into the records of the model. */
@NullMarked
package org.councildocs.reader;

import org.jspecify.annotations.NullMarked;
