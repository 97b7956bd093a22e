package org.councildocs.reader;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.Messages;
import org.councildocs.language.TextSpan;

/**
 * A doubt of the reader: something that is not as it should be or could not be made out, such as
 * {@code reader.date.impossible} for 31 February.
 *
 * @param id the kind of doubt, such as {@code reader.date.impossible}, not null
 * @param severity how much it weighs, not null
 * @param path the part of the document, {@link DocumentPath#ROOT} for the whole, not null
 * @param span the place in the text, empty if there is none
 * @param arguments what the message tells, by name, not null
 * @since 0.1.0
 */
public record Problem(
    String id,
    Severity severity,
    DocumentPath path,
    Optional<TextSpan> span,
    Map<String, String> arguments) {

  static final Messages MESSAGES =
      Messages.of("problems", name -> Problem.class.getResourceAsStream(name));

  /** Copies the arguments and refuses null, nothing else. */
  public Problem {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(span, "span");
    Map<String, String> sorted = new TreeMap<>(Map.copyOf(arguments));
    arguments = Collections.unmodifiableMap(sorted);
  }

  /**
   * Says in words what is doubtful.
   *
   * @param language the language wished for, not null; English where the message is lacking in it
   * @return the message, never null; for a kind that this version does not know, the id and the
   *     arguments
   */
  public String message(Language language) {
    Objects.requireNonNull(language, "language");
    if (ProblemKind.ofId(id).isEmpty()) {
      return arguments.isEmpty() ? id : id + " " + arguments;
    }
    return MESSAGES.format(language, id, arguments);
  }
}
