package org.councildocs.document;

/**
 * A document of a council that is modelled as a whole: a letter (or note verbale), or a concept
 * note that stands alone.
 *
 * @since 0.1.0
 */
public sealed interface CouncilDocument permits Letter, ConceptNote {}
