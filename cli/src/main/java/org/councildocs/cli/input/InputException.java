package org.councildocs.cli.input;

import java.io.IOException;
import java.io.Serial;

/** Says by which rule an input cannot be opened, where the file system has no exception for it. */
final class InputException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final InputRule rule;

  InputException(InputRule rule) {
    super(rule.id());
    this.rule = rule;
  }

  InputRule rule() {
    return rule;
  }
}
