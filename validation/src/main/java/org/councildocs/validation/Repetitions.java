package org.councildocs.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds in a list what was in it before, apart from blanks, punctuation, case and width. */
final class Repetitions {

  /** Up to so many texts are compared each with each: two mostly differ at their first letters. */
  private static final int FEW = 12;

  private final boolean few;
  private final List<String> texts = new ArrayList<>();
  private final Set<Said> seen = new HashSet<>();

  /** A list of some length. */
  Repetitions(int length) {
    few = length <= FEW;
  }

  /** Whether a text says what another one has said already. */
  boolean addsNothing(String text) {
    if (Wording.empty(text)) {
      return false;
    }
    return few ? isAmongFew(text) : !seen.add(new Said(text));
  }

  private boolean isAmongFew(String text) {
    for (String other : texts) {
      if (Wording.same(text, other)) {
        return true;
      }
    }
    texts.add(text);
    return false;
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
