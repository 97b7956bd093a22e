package org.councildocs.reader;

import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.ExpectedOutcome;
import org.councildocs.document.OutcomeKind;
import org.councildocs.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** Reads what a concept note says is to come of the meeting. */
final class OutcomeReader {

  private final Reading reading;
  private final Phrasebook book;
  private final SpanBook spans;
  private final DocumentPath path;

  private @Nullable ExpectedOutcome outcome;

  /** Whether the heading names the outcome beside what the section is about. */
  private boolean namedToo;

  OutcomeReader(Reading reading, DocumentPath note) {
    this.reading = reading;
    this.book = reading.book();
    this.spans = reading.spans();
    this.path = note.child("outcome");
  }

  /** Notes that a section opens. */
  void open(SectionKind kind, Passage heading) {
    namedToo = kind != SectionKind.FREE && reading.headings().namesOutcome(heading.text());
  }

  /** Reads a paragraph of a section that is about the outcome, be it among others. */
  void readSection(Passage passage, @Nullable SectionKind kind) {
    if (outcome == null && kind == SectionKind.OUTCOME) {
      read(passage, named(passage));
    } else if (outcome == null && namedToo) {
      readSentences(passage);
    }
  }

  /** Reads the first sentence that names an outcome, where a section is about more than that. */
  private void readSentences(Passage passage) {
    for (Range sentence : reading.sentences().of(passage.text())) {
      Passage words = passage.part(sentence.start(), sentence.end());
      Match<OutcomeKind> kind = named(words);
      if (kind != null) {
        read(words, kind);
        return;
      }
    }
  }

  /**
   * What a passage names as the outcome: none, or else the first that is no resolution's number.
   */
  private @Nullable Match<OutcomeKind> named(Passage passage) {
    String text = passage.text();
    Match<OutcomeKind> first = null;
    Match<OutcomeKind> match = book.outcomes.find(passage);
    while (match != null) {
      if (match.value() == OutcomeKind.NONE) {
        return match;
      }
      int behind = Characters.pastBlanks(text, match.end());
      boolean cited = behind < text.length() && Characters.digit(text.charAt(behind));
      first = first != null || cited ? first : match;
      match = book.outcomes.find(passage, match.start() + 1, text.length());
    }
    return first;
  }

  private void read(Passage passage, @Nullable Match<OutcomeKind> kind) {
    spans.part(path.child("text"), passage.span());
    if (kind != null) {
      spans.part(path.child("kind"), passage.span(kind.start(), kind.end()));
    }
    outcome =
        new ExpectedOutcome(
            passage.text(), kind == null ? Optional.empty() : Optional.of(kind.value()));
  }

  Optional<ExpectedOutcome> outcome() {
    return Optional.ofNullable(outcome);
  }
}
