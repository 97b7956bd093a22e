package org.councildocs.validation;

import java.util.List;
import org.councildocs.document.Annex;
import org.councildocs.document.ConceptNote;
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

  /** Is shown a concept note. */
  interface NoteVisitor {

    /**
     * Looks at a note.
     *
     * @param note the note
     * @param prefix what the path of the list of annexes begins with
     * @param index the place of the annex in the list; {@link #content} makes the path of the note
     */
    void visit(ConceptNote note, String prefix, int index);
  }

  /** Shows all concept notes in annexes, those of each list before those below it. */
  static void notes(Letter letter, NoteVisitor visitor) {
    each(letter, letter.annexes(), "", 1, true, notesOf(visitor));
  }

  /** The same without those of letters in annexes. */
  static void ownNotes(Letter letter, NoteVisitor visitor) {
    each(letter, letter.annexes(), "", 1, false, notesOf(visitor));
  }

  private static Visitor notesOf(NoteVisitor visitor) {
    return (letter, annexes, prefix) -> {
      for (int i = 0; i < annexes.size(); i++) {
        if (annexes.get(i).content() instanceof ConceptNote note) {
          visitor.visit(note, prefix, i);
        }
      }
    };
  }

  /** Shows all lists, each before those below it. */
  static void each(Letter letter, Visitor visitor) {
    each(letter, letter.annexes(), "", 1, true, visitor);
  }

  private static void each(
      Letter letter,
      List<Annex> annexes,
      String prefix,
      int depth,
      boolean intoLetters,
      Visitor visitor) {
    if (annexes.isEmpty() || depth > Annex.MAX_DEPTH) {
      return;
    }
    visitor.visit(letter, annexes, prefix);
    for (int i = 0; i < annexes.size(); i++) {
      Annex annex = annexes.get(i);
      if (!annex.annexes().isEmpty()) {
        each(letter, annex.annexes(), path(prefix, i), depth + 1, intoLetters, visitor);
      }
      if (intoLetters
          && annex.content() instanceof Letter enclosed
          && !enclosed.annexes().isEmpty()) {
        String inside = content(prefix, i) + ".";
        each(enclosed, enclosed.annexes(), inside, depth + 1, true, visitor);
      }
    }
  }

  /** The path of what an annex holds, such as {@code annexes[0].content}. */
  static String content(String prefix, int index) {
    return path(prefix, index) + "content";
  }

  private static String path(String prefix, int index) {
    return prefix + "annexes[" + index + "].";
  }
}
