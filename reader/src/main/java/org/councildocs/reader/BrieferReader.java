package org.councildocs.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.councildocs.document.Briefer;
import org.councildocs.document.DocumentPath;
import org.jspecify.annotations.Nullable;

/** Reads the briefers of a concept note: entries of a list, or those that a sentence names. */
final class BrieferReader {

  private static final int LONGEST_OFFICE = 200;
  private static final int LONGEST_ENTRY = 250;
  private static final int SHORTEST_RUNNING = 8;
  private static final int LONGEST_LEADING_WORDS = 60;
  private static final int FARTHEST_OBJECT = 40;

  private final Phrasebook book;
  private final PersonReader persons;
  private final FormsOfAddress addresses;
  private final RunningPersons running;
  private final Themes themes;
  private final SpanBook spans;
  private final DocumentPath list;
  private final List<Briefer> briefers = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private boolean listed;

  /** Whether the line before was one of a series whose lines end in semicolons. */
  private boolean series;

  BrieferReader(Reading reading, DocumentPath note) {
    this.book = reading.book();
    this.persons = reading.persons();
    this.addresses = persons.addresses();
    this.running = new RunningPersons(book, persons);
    this.themes = reading.themes();
    this.spans = reading.spans();
    this.list = note.child("briefers");
  }

  /** Whether a paragraph says that the briefers follow. */
  static boolean leadIn(Passage passage, Phrasebook book) {
    return passage.length() < 600
        && SentenceEnd.mayLeadIn(passage.text())
        && (book.brieferLeadIns.in(passage) || listFollows(passage.text(), book));
  }

  /** Whether words such as {@code will be briefed by} end with a colon. */
  private static boolean listFollows(String text, Phrasebook book) {
    int end = text.length() - 1;
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    return SentenceEnd.leadsIn(text) && book.brieferRunning.endingAt(text, end) != null;
  }

  /** Whether a line is the head of a table and nothing else: {@code Name Function}. */
  private boolean headOfColumns(String text) {
    int at = 0;
    while (at < text.length()) {
      Match<Boolean> head = book.brieferColumns.at(text, at);
      if (head == null) {
        return false;
      }
      at = Characters.pastBlank(text, head.end());
    }
    return true;
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
    int hours = EntryNumber.pastHours(passage.text());
    int number = label == null ? EntryNumber.pastParted(passage.text()) : label.end();
    int start = Math.max(hours, number);
    boolean entry =
        label != null
            || (passage.length() < LONGEST_ENTRY
                && (!block.sentence()
                    || personLike(passage)
                    || nameBehindOffice(passage.text(), start)
                    || inSeries(passage.text(), start)
                    || (number > 0 && namesSomebody(passage.text(), number))));
    boolean says = label == null && block.sentence() && book.brieferRunning.in(passage);
    boolean asks = Characters.asks(passage.text().charAt(passage.length() - 1));
    if (!entry || says || asks || start >= passage.length() || announces(block) || contact(block)) {
      return 0;
    }
    if (label == null && headOfColumns(passage.text())) {
      return 0;
    }
    if (label == null && book.formats.in(passage) && namesNobody(passage, true)) {
      // The name of a part of the meeting: Afternoon panel.
      return 0;
    }
    Range words = new Range(start, passage.length());
    if (several(passage.text(), words) || severalBehindOffice(passage.text(), words)) {
      return 0;
    }
    if (hours > 0 && !namesSomebody(passage.text(), start)) {
      return 0;
    }
    if (readTopic(passage, start)) {
      return 1;
    }
    Person person = persons.read(passage, start, endOfEntry(passage.text(), start));
    boolean nobody =
        !person.surelyNamed()
            && Characters.capital(passage.text().charAt(0))
            && namesNobody(passage, true);
    if (label == null && (nobody || person.perhapsHeading())) {
      // What else a programme has: Closing remarks.
      return 0;
    }
    DocumentPath at = list.element(briefers.size());
    listed = true;
    if (next != null && officeBelow(person, block, next)) {
      spans.leaf(at, passage.span().hull(next.passage().span()));
      briefers.add(person.briefer(next.passage(), withoutBrackets(next.text()), spans, at));
      return 2;
    }
    Person below = next == null ? null : namedBelow(person, block, next);
    if (next != null && below != null) {
      spans.leaf(at, passage.span().hull(next.passage().span()));
      briefers.add(below.briefer(person, spans, at));
      return 2;
    }
    spans.leaf(at, passage.span());
    briefers.add(person.briefer(spans, at));
    return 1;
  }

  /**
   * Whether a line is an office and who holds it, and nothing else but its stop: {@code Special
   * Envoy for Lakes, Mr. A.}
   */
  private boolean nameBehindOffice(String text, int start) {
    int end = text.length() - 1;
    Range address =
        start < end && text.charAt(end) == '.' && book.officeAt(text, start)
            ? addresses.addressInside(text, new Range(start, end))
            : null;
    int name = address == null ? end : Characters.pastBlank(text, address.end());
    return address != null
        && name < end
        && Characters.comma(text.charAt(address.start() - 2))
        && NameForm.likeName(text, new Range(name, end));
  }

  /**
   * Whether a line names somebody and ends in a semicolon, or in a stop behind such lines: {@code
   * Ana Lopez, Director;}, {@code 秘书长努尔兰·叶尔梅科夫；}.
   */
  private boolean inSeries(String text, int start) {
    int end = text.length() - 1;
    boolean goesOn = Characters.semicolon(text.charAt(end));
    boolean entry =
        IdeographPersons.opens(text, 0)
            ? (goesOn || series) && persons.ideographs().endsPerson(text, end)
            : series
                ? nameBeforeComma(text, start)
                : goesOn && running.nameWithOffice(text, start, text.length());
    series = goesOn && entry;
    return entry;
  }

  private boolean nameBeforeComma(String text, int start) {
    int comma = Characters.firstComma(text, start, text.length());
    return comma < text.length()
        && Characters.indexOf(text, ' ', start, comma) > 0
        && Characters.capital(text.charAt(start))
        && NameForm.likeName(text, new Range(start, comma));
  }

  /** Whether somebody is addressed in an item of a programme. */
  private boolean namesSomebody(String text, int start) {
    return addresses.addressed(text, start, text.length())
        || addresses.addressInside(text, new Range(start, text.length())) != null;
  }

  /** Whether a line says whom to write to, and so names nobody who briefs. */
  private static boolean contact(Block block) {
    String text = block.text();
    int at = Characters.indexOf(text, '@', 1, text.length() - 1);
    return at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /**
   * Whether some words name one person behind the other: {@code Mr. A, Professor; Ms. B}, {@code
   * Mr. A and Ms. B}.
   */
  private boolean several(String text, Range words) {
    int start = addresses.pastArticle(text, words.start(), words.end());
    Range first = addresses.address(text, start, words.end());
    if (first != null && addresses.joined(text, first, words.end()) >= 0) {
      return true;
    }
    for (int i = words.start() + 1; i < words.end(); i++) {
      if (Characters.semicolon(text.charAt(i))) {
        int next = addresses.pastArticle(text, i + 1, words.end());
        boolean ideographs = Characters.han(text.charAt(i - 1));
        if (addresses.addressed(text, next, words.end())
            || (ideographs
                ? next < words.end() && persons.ideographs().endsPerson(text, i)
                : running.officeBehind(text, i, words))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether some words begin with an office and who holds it, and name one more behind them. */
  private boolean severalBehindOffice(String text, Range words) {
    Range first = book.officeAt(text, words.start()) ? addresses.addressInside(text, words) : null;
    return first != null && addresses.joined(text, first, words.end()) >= 0;
  }

  /** Reads a line that says what the briefer above it speaks about: {@code Topic: wells}. */
  private boolean readTopic(Passage passage, int start) {
    int words = briefers.isEmpty() ? -1 : themes.endOfLabel(passage.text(), start);
    if (words < 0 || words == passage.length()) {
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
            && Characters.partsClauses(text.charAt(word - 2))
            && book.separators.whole(text.substring(word)) != null;
    return joins ? word - 1 : text.length();
  }

  /** Whether the line below a name says nothing but the office, as the next cell of a table may. */
  private boolean officeBelow(Person person, Block block, Block next) {
    boolean apart = block.blankLinesBefore() > 0;
    boolean close = next.blankLinesBefore() == 0;
    if (person.onlyNamed()) {
      return officeBelow(next, apart)
          && (close || (apart && book.offices.at(next.text(), 0) != null));
    }
    return person.onlyName()
        && close
        && block.label() == null
        && book.officeAt(next.text(), 0)
        && officeBelow(next, true)
        && persons.read(next.passage(), 0, next.passage().length()).onlyOffice();
  }

  /** Who is named below an office and without another one, as in the next cell of a table. */
  private @Nullable Person namedBelow(Person office, Block block, Block next) {
    boolean cell =
        office.onlyOffice()
            && block.label() == null
            && block.blankLinesBefore() > 0
            && next.is(Block.Kind.TEXT)
            && next.blankLinesBefore() == 0;
    Person below = cell ? persons.read(next.passage(), 0, next.passage().length()) : null;
    return below != null && below.onlyNamed() ? below : null;
  }

  /**
   * Whether a line below a name says nothing but the office.
   *
   * @param apart whether a blank line stands above the name, and none between the two
   */
  private boolean officeBelow(Block line, boolean apart) {
    String text = line.text();
    Range all = new Range(0, text.length());
    return line.is(Block.Kind.TEXT)
        && text.length() < LONGEST_OFFICE
        && !line.sentence()
        && !addresses.addressed(text, 0, text.length())
        && !book.toBeConfirmed.in(line.passage())
        && addresses.addressInside(text, all) == null
        && !persons.ideographs().named(line.passage())
        && (ofOffice(line.passage())
            || inBrackets(text)
            || (apart && !NameForm.likeName(text, all)));
  }

  private static boolean inBrackets(String text) {
    char last = text.charAt(text.length() - 1);
    return "(（".indexOf(text.charAt(0)) >= 0 && ")）".indexOf(last) >= 0;
  }

  private static Range withoutBrackets(String text) {
    int bracket = inBrackets(text) ? 1 : 0;
    return new Range(bracket, text.length() - bracket);
  }

  private boolean ofOffice(Passage passage) {
    return book.namesOffice(passage, 0, passage.length());
  }

  /**
   * Whether a line has neither the form of a name nor words for an office or for somebody.
   *
   * @param mayBeName whether to look at its form
   */
  boolean namesNobody(Passage passage, boolean mayBeName) {
    String text = passage.text();
    return !personLike(passage)
        && !ofOffice(passage)
        && !(mayBeName && persons.ideographs().nameAlone(text) && !singleWord(text));
  }

  /** Whether a line is one word, and not the acronym of an organization. */
  private static boolean singleWord(String text) {
    return text.indexOf(' ') < 0
        && Characters.capital(text.charAt(0))
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean announces(Block block) {
    return SentenceEnd.leadsIn(block.text()) || book.brieferLeadIns.in(block.passage());
  }

  private boolean personLike(Passage passage) {
    return book.honorificsBefore.at(passage.text(), 0) != null || book.toBeConfirmed.in(passage);
  }

  /**
   * Reads briefers in running text: {@code briefings by Mr. A, Special Envoy; and Ms. B,
   * Professor}.
   *
   * @param ofBriefers whether the section may say of somebody that they will brief
   * @param follow whether it was said that the briefers follow
   */
  void readRunning(Passage passage, Range sentence, boolean ofBriefers, boolean follow) {
    for (Range person : running(passage, sentence, ofBriefers, follow)) {
      addRunning(passage, person);
    }
  }

  /**
   * Where a sentence names briefers: behind the words that lead to them, one behind the other, or
   * before what they do.
   */
  private List<Range> running(Passage passage, Range sentence, boolean ofBriefers, boolean follow) {
    Range behind = behindLeadingWords(passage, sentence);
    if (behind != null && behind.end() - behind.start() >= SHORTEST_RUNNING) {
      return listed ? List.of() : running.named(passage, behind);
    }
    Range list = follow ? withoutLabel(passage.text(), sentence) : sentence;
    if (follow && several(passage.text(), list)) {
      return running.named(passage, list);
    }
    Match<Boolean> verb =
        listed ? null : book.brieferVerbs.find(passage, sentence.start(), sentence.end());
    if (verb == null && follow && severalBehindOffice(passage.text(), list)) {
      return running.named(passage, list);
    }
    if (verb == null || (!ofBriefers && organAt(passage.text(), verb.end()))) {
      return List.of();
    }
    if (verbNeedsObject(passage.text(), verb)) {
      List<Range> between = betweenVerbAndObject(passage, sentence, verb);
      return ofBriefers || allNamed(passage.text(), between) ? between : List.of();
    }
    if (RunningPersons.pastLabel(passage.text(), sentence.start(), sentence.end())
        == verb.start()) {
      // The verb opens its sentence: Formularán exposiciones informativas la Directora ...
      return running.named(passage, new Range(verb.end(), sentence.end()));
    }
    List<Range> subjects = running.subjects(passage, new Range(sentence.start(), verb.start()));
    return ofBriefers || allNamed(passage.text(), subjects) ? subjects : List.of();
  }

  /** Whether an organ stands behind a verb that does not name it: it is briefed elsewhere. */
  private boolean organAt(String text, int at) {
    return book.organs.at(text, book.pastArticle(text, Characters.pastBlank(text, at))) != null;
  }

  /**
   * Whether the word for what they give must stand behind a verb: {@code Se invitará a … a que
   * informe}.
   */
  private boolean verbNeedsObject(String text, Match<Boolean> verb) {
    return !book.brieferObjects.none()
        && (book.brieferInvitations.none()
            || book.brieferInvitations.at(text, verb.start()) != null);
  }

  /**
   * Who stands between what they will do and the word for what they give: {@code سيقدم … إحاطة}.
   */
  private List<Range> betweenVerbAndObject(Passage passage, Range sentence, Match<Boolean> first) {
    Match<Boolean> object = book.brieferObjects.find(passage, first.end(), sentence.end());
    boolean listFollows =
        SentenceEnd.leadsIn(sentence.in(passage.text()).stripTrailing())
            || book.brieferLeadIns.find(passage, sentence.start(), sentence.end()) != null;
    if (object == null || listFollows) {
      return List.of();
    }
    int start = first.end();
    for (Match<Boolean> verb = first;
        verb != null;
        verb = book.brieferVerbs.find(passage, verb.end(), object.start())) {
      start = verb.end();
    }
    return running.named(passage, new Range(start, object.start()));
  }

  /** Whether each of some persons has a form of address: anybody may brief, if not everywhere. */
  private boolean allNamed(String text, List<Range> subjects) {
    for (Range subject : subjects) {
      if (!addresses.addressed(text, subject.start(), subject.end())
          && addresses.addressInside(text, subject) == null
          && book.honorificsAfter.endingAt(text, subject.end()) == null
          && (!Characters.han(text.charAt(subject.start()))
              || book.indefiniteArticles.at(text, subject.start()) == null)) {
        return false;
      }
    }
    return true;
  }

  /** A list of persons without its label or the words that lead to it. */
  private Range withoutLabel(String text, Range list) {
    int start = RunningPersons.pastLabel(text, list.start(), list.end());
    int colon =
        addresses.addressed(text, start, list.end())
            ? -1
            : Characters.indexOf(text, ':', start, list.end());
    return new Range(colon < 0 ? start : colon + 1, list.end());
  }

  /** What stands behind words that lead to briefers; empty where these stand on other lines. */
  private @Nullable Range behindLeadingWords(Passage passage, Range sentence) {
    String text = passage.text();
    Range none = new Range(sentence.end(), sentence.end());
    Match<Boolean> words = book.brieferRunning.find(passage, sentence.start(), sentence.end());
    if (words != null) {
      // The Council will hear, and what it will hear: entendra ensuite des exposés de.
      int near = Math.min(sentence.end(), words.end() + FARTHEST_OBJECT);
      Match<Boolean> object = book.brieferRunning.find(passage, words.end(), near);
      words = object == null ? words : object;
      boolean leadsIn = text.endsWith(":") && sentence.end() == text.length();
      int behind = Characters.pastColon(text, words.end(), sentence.end());
      int end = endOfPersons(passage, behind, sentence.end());
      return leadsIn ? none : withoutLeadingWords(text, new Range(behind, end));
    }
    Match<Boolean> leadIn = book.brieferLeadIns.find(passage, sentence.start(), sentence.end());
    if (leadIn == null) {
      return null;
    }
    int colon = text.indexOf(':', leadIn.end());
    return colon < 0 || colon >= sentence.end() ? none : new Range(colon + 1, sentence.end());
  }

  /**
   * Where the persons behind words that lead to them end: before what they give, {@code 女士的通报}, or
   * a clause on what comes next, {@code ، ثم إلى}.
   */
  private int endOfPersons(Passage passage, int from, int to) {
    String text = passage.text();
    if (from >= to
        || (!Characters.caseless(text.charAt(from)) && !Characters.han(text.charAt(from)))) {
      return to;
    }
    Match<Boolean> closer = book.personClosers.find(passage, from, to);
    while (closer != null
        && !Characters.han(text.charAt(closer.start()))
        && !Characters.comma(text.charAt(closer.start()))) {
      closer = book.personClosers.find(passage, closer.end(), to);
    }
    return closer == null ? to : closer.start();
  }

  /** A list without words that only say that it follows: {@code the following: (a) Mr. A}. */
  private Range withoutLeadingWords(String text, Range list) {
    int nearest = Math.min(list.end(), list.start() + LONGEST_LEADING_WORDS);
    int colon = Characters.indexOf(text, ':', list.start(), nearest);
    int first = colon < 0 ? list.end() : RunningPersons.pastLabel(text, colon + 1, list.end());
    boolean follows =
        colon > list.start()
            && addresses.addressInside(text, new Range(list.start(), colon)) == null
            && !addresses.addressed(text, list.start(), colon)
            && (addresses.addressed(
                    text, addresses.pastArticle(text, first, list.end()), list.end())
                || book.officeAt(text, first));
    return follows ? new Range(colon + 1, list.end()) : list;
  }

  /** Whether the sentences of a passage may name briefers: most do not. */
  boolean mayBeIn(Passage passage) {
    return book.brieferRunning.mayBeIn(passage)
        || book.brieferVerbs.mayBeIn(passage)
        || book.brieferLeadIns.mayBeIn(passage);
  }

  private void addRunning(Passage passage, Range words) {
    DocumentPath at = list.element(briefers.size());
    Person person = persons.read(passage, words.start(), words.end());
    if (names.add(person.known())) {
      spans.part(at, passage.span(words.start(), words.end()));
      briefers.add(person.briefer(spans, at));
    }
  }

  List<Briefer> briefers() {
    return briefers;
  }
}
