package org.councildocs.reader;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says that helps to read its annexes.
 *
 * @param date its date, from which a missing year is known; null if it has none
 * @param theme what the meeting is about that it announces, or may be, where nothing but a plain
 *     word such as {@code on} marks it; null if it says nothing of the kind
 */
record Cover(@Nullable LocalDate date, @Nullable String theme) {

  /** Around a note that stands alone. */
  static final Cover NONE = new Cover(null, null);
}
