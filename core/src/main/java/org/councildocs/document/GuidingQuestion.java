package org.councildocs.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One entry in the list of guiding questions. One entry may ask two or three questions.
 *
 * @param label the label without brackets, such as {@code a}, empty if the list has none
 * @param text the whole entry as printed, without its label, not null
 * @param questions the single questions in it, in order, each with its question mark, not null
 * @since 0.1.0
 */
public record GuidingQuestion(Optional<String> label, String text, List<String> questions) {

  /** Copies the lists and refuses null, nothing else. */
  public GuidingQuestion {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
    questions = NoNulls.copy(questions, "questions");
  }

  @Override
  public String toString() {
    return OneLine.of(this);
  }
}
