package org.councildocs.validation;

import java.util.List;
import org.councildocs.document.Author;
import org.councildocs.document.Letter;

/** Who sends a letter. */
final class Parties {

  private Parties() {}

  /** Whether a State sends it, and no office of the United Nations. */
  static boolean sentByStates(Letter letter) {
    List<Author> authors = letter.authors();
    for (int i = 0; i < authors.size(); i++) {
      if (authors.get(i).state().isPresent()) {
        return true;
      }
    }
    return false;
  }
}
