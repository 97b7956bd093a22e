package org.councildocs.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.cli.report.NoteCompleteness;
import org.councildocs.cli.report.Subject;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.reader.ReadResult;

/** Takes out of what was read what reports tell of a document as a whole. */
final class Subjects {

  private Subjects() {}

  static Subject of(ReadResult reading) {
    Masthead masthead = reading.masthead();
    Optional<LocalDate> written = Optional.empty();
    List<NoteCompleteness> notes = new ArrayList<>();
    CouncilDocument document = reading.document().orElse(null);
    if (document instanceof Letter letter) {
      written = letter.date();
      collect(letter.annexes(), DocumentPath.ROOT, 0, notes);
    } else if (document instanceof ConceptNote note) {
      notes.add(completeness(DocumentPath.ROOT, note));
    }
    return new Subject(
        Optional.of(reading.kind()),
        reading.language(),
        masthead.symbols(),
        written.or(masthead::issued),
        notes);
  }

  /** The notes in annexes, and in annexes of these, as deep as anybody looks. */
  private static void collect(
      List<Annex> annexes, DocumentPath parent, int depth, List<NoteCompleteness> notes) {
    if (depth >= Annex.MAX_DEPTH) {
      return;
    }
    for (int i = 0; i < annexes.size(); i++) {
      DocumentPath path = parent.child("annexes").element(i);
      AnnexContent content = annexes.get(i).content();
      if (content instanceof ConceptNote note) {
        notes.add(completeness(path.child("content"), note));
      } else if (content instanceof Letter letter) {
        collect(letter.annexes(), path.child("content"), depth + 1, notes);
      }
      collect(annexes.get(i).annexes(), path, depth + 1, notes);
    }
  }

  private static NoteCompleteness completeness(DocumentPath path, ConceptNote note) {
    return NoteCompleteness.of(path, ConceptNoteCompleteness.of(note));
  }
}
