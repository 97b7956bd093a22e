/** Letters of the councils, their annexes and concept notes, as immutable records. */
@NullMarked
package org.councildocs.document;

import org.jspecify.annotations.NullMarked;
