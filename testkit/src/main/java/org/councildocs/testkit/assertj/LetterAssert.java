package org.councildocs.testkit.assertj;

import org.councildocs.document.Letter;

/**
 * What can be asserted of letters.
 *
 * @since 0.1.0
 */
public final class LetterAssert extends AbstractCouncilDocumentAssert<LetterAssert, Letter> {

  LetterAssert(Letter actual) {
    super(actual, LetterAssert.class);
  }
}
