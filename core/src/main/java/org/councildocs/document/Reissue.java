package org.councildocs.document;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The mark of a document that was issued again for technical reasons, printed as an asterisk at the
 * symbol or the job number.
 *
 * @param text the remark as printed, such as {@code Reissued for technical reasons on 5 May 2021.},
 *     not null
 * @param date the day of reissue, empty if not printed
 * @since 0.1.0
 */
public record Reissue(String text, Optional<LocalDate> date) {

  /** Refuses null, nothing else. */
  public Reissue {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(date, "date");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
