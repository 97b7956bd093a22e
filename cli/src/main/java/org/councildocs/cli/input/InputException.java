package org.councildocs.cli.input;

import java.io.IOException;
import java.io.Serial;
import java.util.Map;
import java.util.Optional;

/** Says by which rule an input cannot be read, where the file system has no exception for it. */
final class InputException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient InputProblem problem;

  InputException(InputRule rule) {
    this(rule, Map.of());
  }

  InputException(InputRule rule, Map<String, String> arguments) {
    super(rule.id());
    this.problem = new InputProblem(rule, Optional.empty(), arguments);
  }

  InputProblem problem() {
    return problem;
  }
}
