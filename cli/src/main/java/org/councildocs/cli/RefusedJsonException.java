package org.councildocs.cli;

import java.io.Serial;
import java.util.Optional;
import org.councildocs.language.TextSpan;

/** Says that JSON is not the JSON form of a council document, and where it departs from it. */
final class RefusedJsonException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Optional<TextSpan> span;

  RefusedJsonException(String reason, Optional<TextSpan> span) {
    super(reason);
    this.span = span;
  }

  Optional<TextSpan> span() {
    return span;
  }
}
