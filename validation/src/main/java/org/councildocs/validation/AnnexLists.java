package org.councildocs.validation;

import java.util.List;
import org.councildocs.document.Annex;
import org.councildocs.document.Letter;

/** The lists of annexes in a letter: its own, those of its annexes, those of letters in annexes. */
final class AnnexLists {

  private AnnexLists() {}

  /** Is shown a list of annexes that is not empty. */
  interface Visitor {

    /**
     * Looks at a list.
     *
     * @param letter the letter that the annexes belong to, at hand or in an annex
     * @param annexes the annexes
     * @param prefix what the path of the list begins with, such as {@code annexes[0].content.}
     */
    void visit(Letter letter, List<Annex> annexes, String prefix);
  }

  /** Shows all lists, each before those below it. */
  static void each(Letter letter, Visitor visitor) {
    each(letter, letter.annexes(), "", 1, visitor);
  }

  private static void each(
      Letter letter, List<Annex> annexes, String prefix, int depth, Visitor visitor) {
    if (annexes.isEmpty() || depth > Annex.MAX_DEPTH) {
      return;
    }
    visitor.visit(letter, annexes, prefix);
    for (int i = 0; i < annexes.size(); i++) {
      Annex annex = annexes.get(i);
      if (!annex.annexes().isEmpty()) {
        each(letter, annex.annexes(), path(prefix, i), depth + 1, visitor);
      }
      if (annex.content() instanceof Letter enclosed && !enclosed.annexes().isEmpty()) {
        each(enclosed, enclosed.annexes(), path(prefix, i) + "content.", depth + 1, visitor);
      }
    }
  }

  private static String path(String prefix, int index) {
    return prefix + "annexes[" + index + "].";
  }
}
