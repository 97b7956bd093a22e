package org.councildocs.testkit.assertj;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * What can be asserted of the meeting that a document announces.
 *
 * @param <S> the type of the assertions over the document
 * @since 0.1.0
 */
public final class AnnouncementAssert<S> {

  private final S document;
  private final Function<LocalDate, S> announced;

  AnnouncementAssert(S document, Function<LocalDate, S> announced) {
    this.document = document;
    this.announced = announced;
  }

  /**
   * Asserts that the meeting is announced for a day.
   *
   * @param day the day, not null
   * @return the assertions over the document
   * @throws AssertionError if it is announced for another day or for none
   */
  public S on(LocalDate day) {
    return announced.apply(day);
  }

  /**
   * Goes on with the document, whenever the meeting is.
   *
   * @return the assertions over the document
   */
  public S and() {
    return document;
  }
}
