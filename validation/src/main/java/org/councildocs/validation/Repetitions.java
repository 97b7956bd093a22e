package org.councildocs.validation;

import java.util.HashSet;
import java.util.Set;

/** Finds in a list what was in it before, apart from blanks, punctuation, case and width. */
final class Repetitions {

  private final boolean possible;
  private final Set<String> seen = new HashSet<>();

  /** A list of some length: in one of a single entry nothing is repeated. */
  Repetitions(int length) {
    possible = length > 1;
  }

  /** Whether a text says what another one has said already. */
  boolean addsNothing(String text) {
    if (!possible) {
      return false;
    }
    String bare = Wording.bare(text);
    return !bare.isEmpty() && !seen.add(bare);
  }
}
