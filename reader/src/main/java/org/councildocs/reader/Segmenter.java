package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.document.SectionKind;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a document into blocks: paragraphs as a whole, headings, entries of lists. */
final class Segmenter {

  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_FOOTNOTE_NUMBER = 2;
  private static final int LONGEST_SIGNATURE = 200;
  private static final int LONGEST_TAIL = 400;
  private static final int LONGEST_ROW_LABEL = 30;

  private final Phrasebook book;
  private final TitleReader titles;
  private final Joiner joiner;
  private final HeadingReader headings;
  private final AnnexHeadings annexes;
  private final PersonLines persons;

  /** Whether the last known heading is one of date and place. */
  private boolean ofDateAndPlace;

  /** Whether the last known heading is one under which lines name persons. */
  private boolean ofPersons;

  /** The number of the last footnote on the page; 0 if there is none. */
  private int lastFootnote;

  Segmenter(Phrasebook book, TitleReader titles, Joiner joiner) {
    this.book = book;
    this.titles = titles;
    this.joiner = joiner;
    this.headings = new HeadingReader(book);
    this.annexes = new AnnexHeadings(book, joiner);
    this.persons = new PersonLines(book, titles, joiner.layout(), headings);
  }

  /**
   * The blocks of some lines.
   *
   * @param lines all lines of the document but the page furniture
   * @param overPage for each line whether furniture stands before it
   * @param from the first line
   * @param title the title that begins there, or null
   */
  List<Block> blocks(List<Line> lines, boolean[] overPage, int from, @Nullable Title title) {
    List<Block> blocks = new ArrayList<>();
    int at = from;
    if (title != null) {
      blocks.add(titleBlock(title, lines.get(from)));
      at += title.lines();
    }
    while (at < lines.size()) {
      at += next(lines, overPage, at, blocks);
    }
    return blocks;
  }

  private static Block titleBlock(Title title, Line first) {
    return new Block(
        Block.Kind.TITLE,
        title.passage(),
        title.lines(),
        first.blankLinesBefore(),
        null,
        title,
        null);
  }

  /** Adds the block that begins with a line and says how many lines it takes. */
  private int next(List<Line> lines, boolean[] overPage, int at, List<Block> blocks) {
    Line line = lines.get(at);
    boolean mayBegin = mayBeginPart(blocks, lines, at, overPage[at]);
    Title title = mayBegin ? repeatedTitle(lines, at) : null;
    title = title == null && mayBegin ? annexes.inEnglish(lines, at) : title;
    if (title != null) {
      blocks.add(title.ofAnnex() ? annexes.of(title, line) : titleBlock(title, line));
      return title.lines();
    }
    if (mayBegin && annexes.read(line, blocks)) {
      return 1;
    }
    if (languageTag(line.text())) {
      blocks.add(single(Block.Kind.LANGUAGE_TAG, line));
      return 1;
    }
    if (signature(line.passage())) {
      blocks.add(single(Block.Kind.SIGNATURE, line));
      return 1;
    }
    return paragraph(lines, overPage, at, blocks);
  }

  private static Block single(Block.Kind kind, Line line) {
    return Block.of(kind, line.passage(), 1, line.blankLinesBefore());
  }

  /** Whether an annex or a letter may begin with a line: no sentence goes on in it or behind it. */
  private boolean mayBeginPart(List<Block> blocks, List<Line> lines, int at, boolean overPage) {
    if (blocks.isEmpty()) {
      return true;
    }
    Block before = blocks.get(blocks.size() - 1);
    boolean finished =
        !before.prose()
            || before.sentence()
            || overPage
            || lines.get(at).blankLinesBefore() > 0
            || ((before.lines() == 1 || underSignature(blocks))
                && !joiner.layout().unfinished(before.text()));
    boolean goesOn =
        at + 1 < lines.size()
            && Character.isLowerCase(lines.get(at + 1).text().charAt(0))
            && lines.get(at + 1).label() == null
            && book.annexHeadings.whole(lines.get(at).text()) != null;
    return finished && !goesOn;
  }

  /** Whether the last blocks are the lines below a signature, where no sentence goes on. */
  private static boolean underSignature(List<Block> blocks) {
    int at = blocks.size() - 1;
    int least = Math.max(0, at - SignatureFinder.MOST_TITLE_LINES);
    while (at > least && blocks.get(at).prose() && !blocks.get(at).sentence()) {
      at--;
    }
    return blocks.get(at).is(Block.Kind.SIGNATURE);
  }

  private @Nullable Title repeatedTitle(List<Line> lines, int at) {
    if (Character.isLowerCase(lines.get(at).text().charAt(0))) {
      return null;
    }
    Title title = titles.ofAnnexAt(lines, at);
    if (title == null) {
      title = titles.at(lines, at);
      boolean whole =
          title != null
              && (title.ofAnnex()
                  || (title.author() != null && !SentenceEnd.ends(title.passage().text())));
      return whole ? title : null;
    }
    return title;
  }

  private boolean languageTag(String text) {
    return LanguageTags.endOfTag(text, 0, book) == text.length();
  }

  private boolean signature(Passage line) {
    Match<Boolean> mark = line.length() > LONGEST_SIGNATURE ? null : book.signatureMarks.find(line);
    return mark != null && (mark.start() == 0 || mark.end() == line.length());
  }

  /** Whether a line stands before the one above it, as the first of the next column does. */
  private static boolean stepsBack(List<Line> lines, int at) {
    return lines.get(at).start() < lines.get(at - 1).start();
  }

  private int paragraph(List<Line> lines, boolean[] overPage, int at, List<Block> blocks) {
    Line first = lines.get(at);
    boolean plain = footnote(first, overPage[at]) || addressedByLetter(first, blocks);
    ListLabel label = plain ? null : first.label();
    int count = 1;
    Passage joined = first.passage();
    SectionKind heading = headings.known(first);
    heading = heading == null ? headings.inline(first) : heading;
    ofDateAndPlace = heading == null ? ofDateAndPlace : heading == SectionKind.DATE_AND_VENUE;
    ofPersons =
        heading == null
            ? ofPersons
            : heading == SectionKind.BRIEFERS || heading == SectionKind.OPENING_STATEMENTS;
    if (!standsAlone(first)) {
      Passage.Builder sofar = joiner.begin(first);
      while (at + count < lines.size()
          && !stepsBack(lines, at + count)
          && continues(sofar, label, lines, overPage, at + count)) {
        joiner.append(sofar, lines.get(at + count));
        count++;
      }
      joined = count == 1 ? joined : sofar.build();
    }
    // A label that stood alone on its line has its entry, and a blank before it, only now.
    ListLabel whole = label == null ? null : ListLabel.of(joined.text());
    Block.Kind prose = label == null ? Block.Kind.TEXT : Block.Kind.ITEM;
    blocks.add(
        new Block(
            count > 1 && signature(joined) ? Block.Kind.SIGNATURE : prose,
            joined,
            count,
            first.blankLinesBefore(),
            whole == null ? label : whole,
            null,
            null));
    return count;
  }

  /**
   * Whether the letter with a stop that a line begins with addresses somebody, {@code د.}, and is
   * no label: none stands above it.
   */
  private boolean addressedByLetter(Line line, List<Block> blocks) {
    ListLabel label = line.label();
    ListLabel above = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1).label();
    return label != null
        && label.style() == ListLabel.Style.LETTER
        && (above == null || above.style() != ListLabel.Style.LETTER)
        && book.honorificsBefore.at(line.text(), 0) != null;
  }

  /**
   * Whether a line is a footnote with its number in brackets, and so no entry of a list: below a
   * rule, or the next one up to the end of the page.
   */
  private boolean footnote(Line line, boolean overPage) {
    ListLabel label = line.label();
    int number =
        label != null
                && label.style() == ListLabel.Style.NUMBER
                && "()".indexOf(line.text().charAt(0)) >= 0
            ? Numbers.value(label.text(), 0, label.text().length())
            : 0;
    boolean next = !overPage && lastFootnote > 0 && number == lastFootnote + 1;
    lastFootnote = number > 0 && (line.belowRule() || next) ? number : overPage ? 0 : lastFootnote;
    return number > 0 && lastFootnote == number;
  }

  private boolean continues(
      Passage.Builder sofar,
      @Nullable ListLabel label,
      List<Line> lines,
      boolean[] overPage,
      int at) {
    Line line = lines.get(at);
    if (nameGoesOn(lines, at)) {
      return true;
    }
    boolean labelAlone =
        (label != null && label.end() >= sofar.length())
            || (lines.get(at - 1).belowRule() && numberAlone(sofar));
    if (labelAlone) {
      return line.label() == null && !signature(line.passage());
    }
    boolean begins = startsBlock(line) && !labelInSentence(sofar, line);
    if (begins || annexes.alone(line) || row(line)) {
      return false;
    }
    // The end of a paragraph is all that decides; a whole book in one paragraph must not be copied
    // for each line.
    String tail = sofar.tail(LONGEST_TAIL);
    if (SentenceEnd.ends(tail) && titles.closesAnnex(line)) {
      return false;
    }
    int gap = Characters.digit(sofar.lastCharacter()) ? 1 : 0;
    if (line.blankLinesBefore() <= gap
        && !SentenceEnd.ends(tail)
        && titles.officeOrDateCrosses(tail, line.text())) {
      return true;
    }
    if (ofPersons && persons.namesAnother(tail, line)) {
      return false;
    }
    if (resolutionGoesOn(tail, line)) {
      return true;
    }
    Line after = at + 1 < lines.size() ? lines.get(at + 1) : null;
    return joiner
            .layout()
            .continues(tail, label != null, lines.get(at - 1), line, after, overPage[at])
        || (line.blankLinesBefore() == 0
            && !SentenceEnd.ends(tail)
            && titles.organCrosses(tail, line.text()));
  }

  /**
   * Whether a line begins with the number of a resolution to which the words above it lead: {@code
   * учрежденный резолюцией / 1540 (2004)}.
   */
  private static boolean resolutionGoesOn(String before, Line line) {
    return line.blankLinesBefore() == 0
        && Character.isLowerCase(before.charAt(before.length() - 1))
        && before.indexOf(' ') > 0
        && TitleLines.opensWithResolution(line.text());
  }

  /**
   * Whether a line without capitals has a label of its own, {@code الجهات المنظمة: ...}, below
   * those that tell date and place.
   */
  private boolean row(Line line) {
    String text = line.text();
    int colon = Characters.indexOf(text, ':', 1, Math.min(text.length() - 1, LONGEST_ROW_LABEL));
    return colon > 0
        && ofDateAndPlace
        && text.charAt(colon + 1) == ' '
        && Characters.caseless(text.charAt(0));
  }

  /** Whether nothing but the number of a footnote stands before a line. */
  private static boolean numberAlone(Passage.Builder sofar) {
    return sofar.length() <= LONGEST_FOOTNOTE_NUMBER
        && Characters.footnoteMark(sofar.lastCharacter());
  }

  /**
   * Whether a line begins with the point inside a name, the first part of which ends the line
   * before: {@code 赖蒙达} above {@code ·穆尔莫凯特}. Points that open the entries of a list follow each
   * other.
   */
  private static boolean nameGoesOn(List<Line> lines, int at) {
    String text = lines.get(at).text();
    String before = lines.get(at - 1).text();
    return opensWithPoint(text)
        && Characters.han(text.charAt(Math.min(1, text.length() - 1)))
        && Characters.han(before.charAt(before.length() - 1))
        && !opensWithPoint(before)
        && (at + 1 >= lines.size() || !opensWithPoint(lines.get(at + 1).text()));
  }

  private static boolean opensWithPoint(String text) {
    return text.charAt(0) == '·';
  }

  private boolean startsBlock(Line line) {
    String text = line.text();
    return line.label() != null
        || (line.belowRule() && Characters.footnoteMark(text.charAt(0)))
        || signature(line.passage())
        || languageTag(text)
        || standsAlone(line)
        || headings.inline(line) != null
        || Characters.raised(text.charAt(0))
        || titles.opensAnnex(text)
        || (Characters.capital(text.charAt(0)) && book.annexHeadings.whole(text) != null);
  }

  /**
   * Whether a line begins with what looks like a label but belongs to the number before it: a word
   * for hours or minutes ({@code в 10 / ч.}), the letter of an agenda item ({@code 19 / e)}).
   */
  private boolean labelInSentence(Passage.Builder sofar, Line line) {
    ListLabel label = line.label();
    if (label != null && closesBracket(sofar, line.text(), label)) {
      return true;
    }
    return label != null
        && label.style() == ListLabel.Style.LETTER
        && Characters.digit(sofar.lastCharacter())
        && (line.text().charAt(0) != '(' || endsWithAgendaItem(sofar));
  }

  /** Whether what looks like a label ends what a bracket before it holds: {@code （星期 / 一）上午}. */
  private static boolean closesBracket(Passage.Builder sofar, String text, ListLabel label) {
    int mark = text.indexOf(text.indexOf('）') < 0 ? ')' : '）');
    String tail = sofar.tail(LONGEST_LINE);
    int open = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('（'));
    return mark > 0
        && mark < label.end()
        && "(（)".indexOf(text.charAt(0)) < 0
        && open > Math.max(tail.lastIndexOf(')'), tail.lastIndexOf('）'));
  }

  /** Whether a text ends with the number of an agenda item, to which a letter may belong. */
  private boolean endsWithAgendaItem(Passage.Builder sofar) {
    String tail = sofar.tail(LONGEST_LINE);
    Match<Boolean> agenda = book.circulationAgenda.find(tail);
    while (agenda != null) {
      List<Range> items = AgendaItems.in(tail, agenda.end(), book);
      if (!items.isEmpty() && items.get(items.size() - 1).end() == tail.length()) {
        return true;
      }
      agenda = book.circulationAgenda.find(tail, agenda.end(), tail.length());
    }
    return false;
  }

  /** Whether a line is a block of its own: a known heading, a salutation, a leave that is taken. */
  private boolean standsAlone(Line line) {
    String text = line.text();
    if (text.length() > LONGEST_LINE || Character.isLowerCase(text.charAt(0))) {
      return false;
    }
    return headings.known(line) != null
        || book.formats.whole(text) != null
        || book.callsSomebody(text)
        || book.takesLeave(text);
  }
}
