package org.councildocs.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councildocs.document.Briefer;
import org.councildocs.document.DocumentPath;
import org.councildocs.reader.Title.Range;
import org.jspecify.annotations.Nullable;

/** Reads the briefers of a concept note: entries of a list, or those that a sentence names. */
final class BrieferReader {

  private static final int LONGEST_OFFICE = 200;

  private final Phrasebook book;
  private final PersonReader persons;
  private final Themes themes;
  private final SpanBook spans;
  private final DocumentPath list;
  private final List<Briefer> briefers = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean listed;

  BrieferReader(Reading reading, DocumentPath note) {
    this.book = reading.book();
    this.persons = reading.persons();
    this.themes = reading.themes();
    this.spans = reading.spans();
    this.list = note.child("briefers");
  }

  /** Whether a paragraph says that the briefers follow. */
  static boolean leadIn(Passage passage, Phrasebook book) {
    return passage.length() < 600
        && Layout.mayLeadIn(passage.text())
        && (book.brieferLeadIns.in(passage) || listFollows(passage.text(), book));
  }

  /** Whether words such as {@code will be briefed by} end with a colon. */
  private static boolean listFollows(String text, Phrasebook book) {
    int end = text.length() - 1;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return Layout.leadsIn(text) && book.brieferRunning.endingAt(text, end) != null;
  }

  /**
   * Reads an entry of the list of briefers.
   *
   * @param next the block behind it, where the office of who is named may stand
   * @return how many blocks it takes; 0 if the block is none
   */
  int readEntry(Block block, @Nullable Block next) {
    Passage passage = block.passage();
    ListLabel label = block.label();
    int start = label == null ? 0 : label.end();
    boolean entry =
        label != null || (passage.length() < 250 && (!block.sentence() || personLike(passage)));
    if (!entry || start >= passage.length() || announces(block)) {
      return 0;
    }
    if (readTopic(passage, start)) {
      return 1;
    }
    DocumentPath at = list.element(briefers.size());
    listed = true;
    Person person = persons.read(passage, start, endOfEntry(passage.text(), start));
    if (next != null && person.onlyNamed() && officeBelow(next)) {
      spans.leaf(at, passage.span().hull(next.passage().span()));
      briefers.add(person.briefer(next.passage(), spans, at));
      return 2;
    }
    spans.leaf(at, passage.span());
    briefers.add(person.briefer(spans, at));
    return 1;
  }

  /** Reads a line that says what the briefer above it speaks about: {@code Topic: wells}. */
  private boolean readTopic(Passage passage, int start) {
    int words = briefers.isEmpty() ? -1 : themes.endOfLabel(passage.text(), start);
    if (words < 0) {
      return false;
    }
    Passage topic = passage.part(words, passage.length());
    int last = briefers.size() - 1;
    DocumentPath at = list.element(last).child("topic");
    spans.leaf(at, passage.span());
    briefers.set(last, briefers.get(last).toBuilder().topic(topic.text()).build());
    return true;
  }

  /** Before the word that joins an entry to the next one: {@code ; and}. */
  private int endOfEntry(String text, int start) {
    int word = text.lastIndexOf(' ') + 1;
    boolean joins =
        word > start + 1
            && (Characters.semicolon(text.charAt(word - 2))
                || Characters.comma(text.charAt(word - 2)))
            && book.separators.whole(text.substring(word)) != null;
    return joins ? word - 1 : text.length();
  }

  /** Whether a line directly below a name says nothing but the office. */
  private boolean officeBelow(Block line) {
    return line.is(Block.Kind.TEXT)
        && line.blankLinesBefore() == 0
        && line.text().length() < LONGEST_OFFICE
        && !line.sentence()
        && !personLike(line.passage())
        && (book.offices.in(line.passage()) || book.officeWords.in(line.passage()));
  }

  private boolean announces(Block block) {
    return Layout.leadsIn(block.text()) || book.brieferLeadIns.in(block.passage());
  }

  private boolean personLike(Passage passage) {
    return book.honorificsBefore.at(passage.text(), 0) != null || book.toBeConfirmed.in(passage);
  }

  /**
   * Reads briefers in running text: {@code briefings by Mr. A, Special Envoy; and Ms. B,
   * Professor}.
   *
   * @param ofBriefers whether the section may say of somebody that they will brief
   */
  void readRunning(Passage passage, Range sentence, boolean ofBriefers) {
    String text = passage.text();
    Range words = running(passage, sentence, ofBriefers);
    boolean leadsIn = text.endsWith(":") && sentence.end() == text.length();
    if (words == null || words.end() - words.start() < 8 || leadsIn || listed) {
      return;
    }
    int start = words.start();
    for (int i = start; i <= words.end(); i++) {
      int next =
          i == words.end() || nameOfOffice(text, start, i) ? i : nextPerson(text, i, words.end());
      if (next > i || i == words.end()) {
        addRunning(passage, start, i);
        start = next;
        i = Math.max(i, next);
      }
    }
  }

  /**
   * Where a sentence names briefers: behind the words that lead to them, or before what they do.
   */
  private @Nullable Range running(Passage passage, Range sentence, boolean ofBriefers) {
    String text = passage.text();
    Match<Boolean> running = book.brieferRunning.find(passage, sentence.start(), sentence.end());
    if (running != null) {
      return new Range(running.end(), sentence.end());
    }
    Match<Boolean> leadIn = book.brieferLeadIns.find(passage, sentence.start(), sentence.end());
    if (leadIn != null) {
      int colon = text.indexOf(':', leadIn.end());
      return colon < 0 || colon >= sentence.end() ? null : new Range(colon + 1, sentence.end());
    }
    Match<Boolean> verb =
        ofBriefers ? book.brieferVerbs.find(passage, sentence.start(), sentence.end()) : null;
    return verb == null ? null : new Range(sentence.start(), verb.start());
  }

  /** Whether the sentences of a passage may name briefers: most do not. */
  boolean mayBeIn(Passage passage) {
    return book.brieferRunning.mayBeIn(passage)
        || book.brieferVerbs.mayBeIn(passage)
        || book.brieferLeadIns.mayBeIn(passage);
  }

  /** Whether a comma stands between an office and the name of who holds it. */
  private boolean nameOfOffice(String text, int start, int at) {
    if (!Characters.comma(text.charAt(at)) || book.endOfSeparator(text, at) != at + 1) {
      return false;
    }
    int from = Characters.pastBlanks(text, start, at);
    Match<Boolean> article = book.articles.at(text, from);
    from = article == null ? from : Characters.pastBlanks(text, article.end(), at);
    return book.offices.at(text, from) != null
        && persons.addressed(
            text, Characters.pastBlanks(text, at + 1, text.length()), text.length());
  }

  /** Where the next person begins if a separator stands at a place; else the place itself. */
  private int nextPerson(String text, int at, int end) {
    int behind = book.endOfSeparator(text, at);
    if (behind < 0) {
      return at;
    }
    int next = Characters.pastBlanks(text, behind, end);
    if (next < end && Characters.han(text.charAt(next))) {
      return persons.endsPerson(text, at) ? next : at;
    }
    int second = book.endOfSeparator(text, next);
    int from = second > 0 && text.charAt(next) != ' ' ? next : at;
    next = second > 0 ? Characters.pastBlanks(text, second, end) : next;
    Match<Boolean> article = book.articles.at(text, next);
    int named = article == null ? next : Characters.pastBlanks(text, article.end(), end);
    boolean person =
        Characters.semicolon(text.charAt(at))
            || personAt(text, from, next)
            || (named > next
                && (book.offices.at(text, named) != null || personAt(text, named, named)));
    return person ? next : at;
  }

  /** Whether a form of address stands at a place, or in the word with a conjunction glued to it. */
  private boolean personAt(String text, int word, int at) {
    Match<Boolean> glued = book.honorificsBefore.at(text, word);
    boolean behindConjunction = word != at && glued != null && glued.start() == at;
    return behindConjunction || persons.addressed(text, at, text.length());
  }

  private void addRunning(Passage passage, int start, int end) {
    String text = passage.text();
    int from = Characters.pastBlanks(text, start, end);
    Match<Boolean> article = book.articles.at(text, from);
    from = article == null ? from : Characters.pastBlanks(text, article.end(), end);
    boolean named =
        from < end
            && (Characters.capital(text.charAt(from))
                || (Characters.han(text.charAt(from)) && persons.endsPerson(text, end)));
    if (end - from > 3 && (named || book.toBeConfirmed.find(passage, from, end) != null)) {
      DocumentPath at = list.element(briefers.size());
      Person person = persons.read(passage, from, end);
      if (names.add(person.known())) {
        spans.part(at, passage.span(from, end));
        briefers.add(person.briefer(spans, at));
      }
    }
  }

  List<Briefer> briefers() {
    return briefers;
  }
}
