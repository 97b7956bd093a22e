package org.councildocs.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.cli.report.NoteCompleteness;
import org.councildocs.cli.report.Subject;
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
      letter.conceptNotes().forEach((path, note) -> notes.add(completeness(path, note)));
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

  private static NoteCompleteness completeness(DocumentPath path, ConceptNote note) {
    return NoteCompleteness.of(path, ConceptNoteCompleteness.of(note));
  }
}
