package org.councildocs.cli.input;

import java.util.List;
import java.util.Objects;

/**
 * What an input holds: text, JSON, or nothing that can be read.
 *
 * @since 0.1.0
 */
public sealed interface Content {

  /**
   * What is wrong with the input.
   *
   * @return the problems in the order of their places, never null
   */
  List<InputProblem> problems();

  /**
   * What can be read.
   *
   * @since 0.1.0
   */
  sealed interface Legible extends Content {

    /**
     * The characters.
     *
     * @return the text without a byte-order mark, never null
     */
    String text();
  }

  /**
   * Plain text.
   *
   * @param text the text without a byte-order mark, not null
   * @param problems what had to be replaced to read it, not null
   * @since 0.1.0
   */
  record Text(String text, List<InputProblem> problems) implements Legible {

    /** Copies the problems. */
    public Text {
      Objects.requireNonNull(text, "text");
      problems = List.copyOf(problems);
    }
  }

  /**
   * What looks like the JSON form of a document.
   *
   * @param text the JSON without a byte-order mark, not null
   * @param problems what had to be replaced to read it, not null
   * @since 0.1.0
   */
  record Json(String text, List<InputProblem> problems) implements Legible {

    /** Copies the problems. */
    public Json {
      Objects.requireNonNull(text, "text");
      problems = List.copyOf(problems);
    }
  }

  /**
   * Nothing to read.
   *
   * @param problem why, not null
   * @since 0.1.0
   */
  record Unreadable(InputProblem problem) implements Content {

    /** Checks that nothing is null. */
    public Unreadable {
      Objects.requireNonNull(problem, "problem");
    }

    @Override
    public List<InputProblem> problems() {
      return List.of(problem);
    }
  }
}
