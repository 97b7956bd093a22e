package org.councildocs.testkit.assertj;

import java.util.function.Function;

/**
 * What can be asserted of a finding.
 *
 * @param <S> the type of the assertions over the document
 * @since 0.1.0
 */
public final class FindingAssert<S> {

  private final S document;
  private final Function<String, S> found;

  FindingAssert(S document, Function<String, S> found) {
    this.document = document;
    this.found = found;
  }

  /**
   * Asserts that the rule finds something at a place.
   *
   * @param path the place, such as {@code annexes[0].content.title}, not null
   * @return the assertions over the document
   * @throws AssertionError if what the rule finds is elsewhere
   * @throws IllegalArgumentException if the text is no path
   */
  public S at(String path) {
    return found.apply(path);
  }

  /**
   * Goes on with the document, wherever the finding is.
   *
   * @return the assertions over the document
   */
  public S and() {
    return document;
  }
}
