package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.GuidingQuestion;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads the guiding questions of a concept note: entries of a list, or sentences of a paragraph.
 */
final class QuestionReader {

  /** So far behind words such as {@code consider the following} a colon still belongs to them. */
  private static final int LONGEST_BEFORE_COLON = 60;

  private final Reading reading;
  private final SpanBook spans;
  private final DocumentPath list;
  private final Mentions mentions;
  private final List<GuidingQuestion> questions = new ArrayList<>();

  QuestionReader(Reading reading, DocumentPath note, Mentions mentions) {
    this.reading = reading;
    this.spans = reading.spans();
    this.list = note.child("guidingQuestions");
    this.mentions = mentions;
  }

  /** Whether a paragraph says that the questions follow. */
  static boolean leadIn(Passage passage, Phrasebook book) {
    return SentenceEnd.mayLeadIn(passage.text()) && book.questionLeadIns.in(passage);
  }

  /** What stands behind words such as {@code the following questions} in a passage, or null. */
  static @Nullable Range behindLeadIn(Passage passage, Phrasebook book) {
    Match<Boolean> leadIn =
        book.questionLeadIns.mayBeIn(passage) ? book.questionLeadIns.find(passage) : null;
    if (leadIn == null) {
      return null;
    }
    int colon =
        Characters.indexOf(
            passage.text(),
            ':',
            leadIn.end(),
            Math.min(passage.length(), leadIn.end() + LONGEST_BEFORE_COLON));
    colon = withinSentence(passage.text(), leadIn.end(), colon) ? colon : -1;
    int from =
        Characters.pastColon(passage.text(), colon < 0 ? leadIn.end() : colon, passage.length());
    return from == passage.length() ? null : new Range(from, passage.length());
  }

  /** Whether no sentence ends between two places. */
  private static boolean withinSentence(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Characters.endsSentence(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Reads an entry of the guiding questions; false if the block asks nothing. */
  boolean readEntry(Block block) {
    Passage passage = block.passage();
    ListLabel label = block.label() == null ? EntryNumber.of(passage.text()) : block.label();
    int start = label == null ? 0 : label.end();
    List<Range> single = reading.sentences().questions(passage.text(), start);
    boolean leadsIn = single.isEmpty() && SentenceEnd.leadsIn(passage.text());
    boolean entry = (label != null && !leadsIn) || !single.isEmpty();
    if (!entry || start >= passage.length() || (label == null && ledTo(passage, single))) {
      return false;
    }
    DocumentPath at = list.element(questions.size());
    spans.leaf(at, passage.span());
    spans.part(at.child("text"), passage.span(start, passage.length()));
    if (label != null && !label.text().isEmpty()) {
      int open = passage.text().indexOf(label.text());
      spans.part(at.child("label"), passage.span(open, open + label.text().length()));
    }
    List<String> asked = new ArrayList<>();
    for (Range question : single) {
      spans.part(
          at.child("questions").element(asked.size()),
          passage.span(question.start(), question.end()));
      asked.add(question.in(passage.text()));
    }
    Optional<String> named =
        label == null || label.text().isEmpty() ? Optional.empty() : Optional.of(label.text());
    questions.add(new GuidingQuestion(named, passage.text().substring(start), asked));
    mentions.read(passage, at.child("text"));
    return true;
  }

  /**
   * Whether a paragraph asks its questions itself, behind the words that lead to them: several, or
   * one that begins behind these or behind their colon.
   */
  private boolean ledTo(Passage passage, List<Range> asked) {
    Range behind = questions.isEmpty() ? behindLeadIn(passage, reading.book()) : null;
    Range first = asked.get(0);
    return behind != null
        && first.end() > behind.start()
        && (asked.size() > 1
            || first.start() >= behind.start()
            || SentenceEnd.leadsIn(passage.text().substring(0, behind.start()).stripTrailing()));
  }

  /** Reads the questions that a paragraph asks itself, behind the words that lead to them. */
  void readRunning(Passage passage) {
    Range asked = questions.isEmpty() ? behindLeadIn(passage, reading.book()) : null;
    if (asked == null) {
      return;
    }
    if (readList(passage, asked)) {
      return;
    }
    for (Range question : reading.sentences().questions(passage.text(), asked.start())) {
      DocumentPath at = list.element(questions.size());
      String words = question.in(passage.text());
      TextSpan span = passage.span(question.start(), question.end());
      spans.part(at.child("text"), span);
      spans.part(at.child("questions").element(0), span);
      questions.add(new GuidingQuestion(Optional.empty(), words, List.of(words)));
    }
  }

  /** Reads the entries of a list in a paragraph: {@code (a) ...; (b) ...; and (c) ...?}. */
  private boolean readList(Passage passage, Range list) {
    String text = list.in(passage.text());
    List<Range> entries = InlineEntries.of(text);
    if (entries.isEmpty() || !Characters.asks(text.charAt(text.length() - 1))) {
      return false;
    }
    for (Range entry : entries) {
      int end = InlineEntries.withoutJoint(text, entry, reading.book());
      Passage words = passage.part(list.start() + entry.start(), list.start() + end);
      readEntry(new Block(Block.Kind.ITEM, words, 1, 0, ListLabel.of(words.text()), null, null));
    }
    return true;
  }

  List<GuidingQuestion> questions() {
    return questions;
  }
}
