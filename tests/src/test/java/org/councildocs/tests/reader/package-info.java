/** Tests of the reader on real documents, on broken ones and on what is none. */
@NullMarked
package org.councildocs.tests.reader;

import org.jspecify.annotations.NullMarked;
