package org.councildocs.validation;

import java.util.HashSet;
import java.util.Set;

/** Finds in a list what was in it before, apart from blanks, punctuation, case and width. */
final class Repetitions {

  private final boolean possible;
  private final Set<Said> seen = new HashSet<>();

  /** A list of some length: in one of a single entry nothing is repeated. */
  Repetitions(int length) {
    possible = length > 1;
  }

  /** Whether a text says what another one has said already. */
  boolean addsNothing(String text) {
    return possible && !Wording.empty(text) && !seen.add(new Said(text));
  }

  /** A text, equal to all that say the same. */
  private static final class Said {
    private final String text;
    private final int number;

    Said(String text) {
      this.text = text;
      this.number = Long.hashCode(Wording.number(text));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Said said && number == said.number && Wording.same(text, said.text);
    }

    @Override
    public int hashCode() {
      return number;
    }
  }
}
