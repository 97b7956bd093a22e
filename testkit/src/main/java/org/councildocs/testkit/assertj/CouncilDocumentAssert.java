package org.councildocs.testkit.assertj;

import org.councildocs.document.CouncilDocument;

/**
 * What can be asserted of documents of either kind.
 *
 * @since 0.1.0
 */
public final class CouncilDocumentAssert
    extends AbstractCouncilDocumentAssert<CouncilDocumentAssert, CouncilDocument> {

  CouncilDocumentAssert(CouncilDocument actual) {
    super(actual, CouncilDocumentAssert.class);
  }
}
