/**
 * Letters of the councils, their annexes and concept notes, as immutable records.
 *
 * <p>A {@link org.councildocs.document.CouncilDocument} is a {@link
 * org.councildocs.document.Letter} or a {@link org.councildocs.document.ConceptNote}. In the
 * picture {@code ?} marks what a document may lack, {@code *} a list.
 *
 * <p><img src="doc-files/model.svg" alt="The records of a document and their components"
 * width="100%">
 */
@NullMarked
package org.councildocs.document;

import org.jspecify.annotations.NullMarked;
