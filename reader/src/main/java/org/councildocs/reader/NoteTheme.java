package org.councildocs.reader;

import java.util.List;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.jspecify.annotations.Nullable;

/** Reads what the meeting of a concept note is about: in its title, or behind a label below it. */
final class NoteTheme {

  private final Reading reading;
  private final Phrasebook book;
  private final SpanBook spans;
  private final DocumentPath path;
  private final SubjectLines subjects;

  private @Nullable String theme;

  /** Whether a label stood alone on the last line, so that the theme is on the next. */
  private boolean follows;

  NoteTheme(Reading reading, DocumentPath note, SubjectLines subjects) {
    this.reading = reading;
    this.book = reading.book();
    this.spans = reading.spans();
    this.path = note.child("theme");
    this.subjects = subjects;
  }

  /**
   * Reads the theme in the title of a note.
   *
   * @param lines the title, a block for each line
   * @param title the lines joined
   * @param announced what the meeting is about as the letter around the note says; null if it says
   *     nothing of the kind
   */
  void readTitle(List<Block> lines, Passage title, @Nullable String announced) {
    int count = lines.size();
    for (int first = 0, end; first < count && theme == null; first = end) {
      end = first + 1;
      while (end < count && goesOnWith(lines.get(end - 1), lines.get(end))) {
        end++;
      }
      readMarked(NoteTitle.joined(lines.subList(first, end)));
    }
    if (theme == null && announced != null) {
      readConfirmed(lines, title, announced);
    }
    Block subject = theme == null ? subjects.only(lines) : null;
    if (subject != null) {
      set(subject.passage(), new Range(0, subject.passage().length()));
    }
    for (int i = 0; i < count && theme == null; i++) {
      Passage words = subjects.behindFormat(lines.get(i));
      if (words != null) {
        set(words, new Range(0, words.length()));
      }
    }
  }

  /**
   * Whether a line of the title may be the rest of the one above it, as that of a long theme is:
   * what begins anew, with a capital or with the words for a meeting, is not.
   */
  private boolean goesOnWith(Block before, Block line) {
    char first = line.text().charAt(0);
    boolean begun =
        Character.isLowerCase(first)
            || before.text().endsWith(":")
            || (Characters.caseless(first) && line.blankLinesBefore() == 0);
    return begun && !book.formats.in(line.passage());
  }

  private void readMarked(Passage lines) {
    Range words = reading.themes().inTitle(lines);
    if (words != null) {
      set(lines, words);
    }
  }

  /**
   * Reads a theme that is a line of the title, stands behind the name of the note or is marked by a
   * plain word, where the letter around the note has the same.
   */
  private void readConfirmed(List<Block> lines, Passage title, String announced) {
    for (Block line : lines) {
      if (line.text().equalsIgnoreCase(announced)) {
        set(line.passage(), new Range(0, line.text().length()));
        return;
      }
    }
    String text = title.text();
    int start = text.length() - announced.length();
    if (start > 0
        && text.regionMatches(true, start, announced, 0, announced.length())
        && book.noteNames.endingAt(text, endBeforeColon(text, start)) != null) {
      set(title, new Range(start, text.length()));
      return;
    }
    Range words = reading.themes().plain(title, new Range(0, title.length()));
    if (words != null && words.in(title.text()).equalsIgnoreCase(announced)) {
      set(title, words);
    }
  }

  /** Where the words end before a place, a colon between them left out. */
  private static int endBeforeColon(String text, int from) {
    String before = text.substring(0, from).stripTrailing();
    boolean colon = SentenceEnd.leadsIn(before);
    return colon
        ? before.substring(0, before.length() - 1).stripTrailing().length()
        : before.length();
  }

  /** Whether a line has the label of a theme that is not known yet, or stands below one. */
  boolean labels(String text) {
    return follows || (theme == null && reading.themes().endOfLabel(text, 0) > 0);
  }

  /** Notes that a heading stands below the label, if there was one. */
  void heading() {
    follows = false;
  }

  /** Reads a theme that has a label, on its line or on the line before. */
  void readLabelled(Block block) {
    if (theme != null) {
      return;
    }
    String text = block.text();
    Range words =
        follows && !block.sentence()
            ? reading.themes().behind(text, 0)
            : reading.themes().behindLabel(text);
    follows = words != null && words.start() == words.end();
    if (words != null && !follows) {
      set(block.passage(), words);
    }
  }

  private void set(Passage passage, Range words) {
    theme = words.in(passage.text());
    spans.part(path, passage.span(words.start(), words.end()));
  }

  Optional<String> theme() {
    return Optional.ofNullable(theme);
  }
}
