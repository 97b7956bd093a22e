package org.councildocs.cli.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;

/**
 * Something wrong with an input, such as {@code input.utf8} with the offset of the first bad byte.
 *
 * @param rule what is wrong, not null
 * @param span where in the text, empty where there is no text or no place, not null
 * @param arguments the arguments of the message by name, not null
 * @since 0.1.0
 */
public record InputProblem(InputRule rule, Optional<TextSpan> span, Map<String, String> arguments) {

  /** Copies the arguments. */
  public InputProblem {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(span, "span");
    arguments = Map.copyOf(arguments);
  }

  /**
   * A problem of the input as a whole.
   *
   * @param rule what is wrong, not null
   * @return the problem, never null
   */
  public static InputProblem of(InputRule rule) {
    return new InputProblem(rule, Optional.empty(), Map.of());
  }

  /**
   * Why something cannot be opened or read.
   *
   * @param reason what happened, not null
   * @return the problem, never null
   */
  public static InputProblem of(IOException reason) {
    if (reason instanceof InputException refused) {
      return refused.problem();
    }
    if (reason instanceof NoSuchFileException) {
      return of(InputRule.MISSING);
    }
    if (reason instanceof AccessDeniedException) {
      return of(InputRule.DENIED);
    }
    return new InputProblem(InputRule.FAILED, Optional.empty(), Map.of("reason", words(reason)));
  }

  private static String words(IOException reason) {
    if (reason instanceof CharacterCodingException) {
      return "there are bytes that are no UTF-8";
    }
    // Its message begins with the name, which is told anyway, and may be longer than any name.
    return reason instanceof FileSystemException named && named.getReason() != null
        ? named.getReason()
        : String.valueOf(reason.getMessage());
  }

  /**
   * The problem as a sentence.
   *
   * @param language the language wished for, not null
   * @return the sentence, never null
   */
  public String message(Language language) {
    return rule.message(language, arguments);
  }
}
