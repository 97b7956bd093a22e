package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.Capacity;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Signatory;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Title.Range;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.jspecify.annotations.Nullable;

/**
 * Reads the signatures of a letter: the mark before or after the name, the title above or below it
 * or on its line, one signatory or twelve.
 */
final class SignatureReader {

  private static final int LONGEST_LINE = 160;
  private static final int SHORTEST_SURNAME = 3;
  private static final int LONGEST_ORGAN = 400;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_PLACE = 30;

  /** So far from its beginning a line names the organ to which a committee belongs. */
  private static final int LONGEST_BEFORE_ORGAN = 40;

  private static final int LONGEST_UNKNOWN_LINE = 60;

  /** So many lines inside the name of a committee may name neither an office nor an organ. */
  private static final int MOST_UNKNOWN_LINES = 2;

  /** So many lines at most name the office of who signs. */
  static final int MOST_TITLE_LINES = 5;

  private final Phrasebook book;
  private final PartyReader parties;
  private final HeadingReader headings;
  private final Dates dates;
  private final TitleLines titleLines;
  private final SpanBook spans;

  SignatureReader(Phrasebook book, PartyReader parties, SpanBook spans) {
    this.book = book;
    this.parties = parties;
    this.headings = new HeadingReader(book);
    this.dates = new Dates(DateWords.of(book.language()));
    this.titleLines = new TitleLines(book);
    this.spans = spans;
  }

  /**
   * Where the signatures begin and end among the blocks of a letter; an empty range if there are
   * none.
   */
  Range signatures(List<Block> blocks, boolean mayBeUnmarked) {
    int mark = 0;
    while (mark < blocks.size() && !blocks.get(mark).is(Block.Kind.SIGNATURE)) {
      mark++;
    }
    if (mark == blocks.size()) {
      return mayBeUnmarked ? unmarkedBeforeAddress(blocks) : new Range(mark, mark);
    }
    int start = mark;
    for (int above = mark - 1;
        above > 0 && mark - above <= MOST_TITLE_LINES && titleLine(blocks.get(above));
        above--) {
      if (names(blocks.get(above))) {
        start = above;
      } else if (start > above + MOST_UNKNOWN_LINES) {
        break;
      }
    }
    start = startOfLines(blocks, start, mark);
    int end = mark + 1;
    int unknown = 0;
    int apart = endOfLines(blocks, mark);
    while (end < blocks.size()) {
      Block block = blocks.get(end);
      boolean office = block.is(Block.Kind.SIGNATURE) || (titleLine(block) && names(block));
      unknown = office ? 0 : unknown + 1;
      if ((addressee(block) && !markAlone(blocks.get(end - 1)))
          || (end - 1 > mark && opensDocument(blocks.get(end - 1), block))
          || (placeAndDay(block.text()) && !titlesUpToMark(blocks, end + 1))) {
        break;
      }
      if (!office
          && (unknown > 1 || !titleLine(block) || block.text().length() > LONGEST_UNKNOWN_LINE)
          && end >= apart
          && !titlesUpToMark(blocks, end)) {
        break;
      }
      apart = block.is(Block.Kind.SIGNATURE) ? endOfLines(blocks, end) : apart;
      end++;
    }
    return new Range(start, end);
  }

  /**
   * Whether a line apart from the title above it, which is set tight, is that of another document:
   * {@code Third report of the Monitoring Team}.
   */
  private boolean opensDocument(Block above, Block block) {
    return above.is(Block.Kind.TEXT)
        && above.blankLinesBefore() == 0
        && block.blankLinesBefore() > 0
        && book.kindOpeners.in(block.text());
  }

  /**
   * Where the lines end that stand directly below a signature which is set apart from what is above
   * it: they are all of its title, whatever they name.
   */
  private int endOfLines(List<Block> blocks, int mark) {
    int end = mark + 1;
    while (blocks.get(mark).blankLinesBefore() > 0
        && end < blocks.size()
        && end - mark <= MOST_TITLE_LINES
        && blocks.get(end).blankLinesBefore() == 0
        && titleLine(blocks.get(end))) {
      end++;
    }
    return end;
  }

  /** Where the lines begin that stand directly above a title, if these are set apart as a whole. */
  private int startOfLines(List<Block> blocks, int title, int mark) {
    int start = title;
    while (start > 1
        && start < mark
        && mark - start < MOST_TITLE_LINES
        && blocks.get(start).blankLinesBefore() == 0
        && titleLine(blocks.get(start - 1))
        && blocks.get(start - 1).text().length() <= LONGEST_UNKNOWN_LINE) {
      start--;
    }
    return start < title && blocks.get(start).blankLinesBefore() > 0 ? start : title;
  }

  /** Whether another signature follows behind lines that can all be those of a title. */
  private boolean titlesUpToMark(List<Block> blocks, int from) {
    int at = from;
    while (at < blocks.size() && at - from < MOST_TITLE_LINES && titleLine(blocks.get(at))) {
      at++;
    }
    return at < blocks.size() && blocks.get(at).is(Block.Kind.SIGNATURE);
  }

  /** The signature without a mark, below which a letter as it was sent may have its address. */
  private Range unmarkedBeforeAddress(List<Block> blocks) {
    int address = address(blocks);
    Range signed = unmarked(blocks.subList(0, address));
    return signed.start() == signed.end() && address < blocks.size() ? unmarked(blocks) : signed;
  }

  /** Where the lines at the end begin that say to whom a letter goes; their number if none do. */
  private int address(List<Block> blocks) {
    int end = blocks.size();
    for (int i = end - 1; i > 0 && end - i <= MOST_TITLE_LINES && titleLine(blocks.get(i)); i--) {
      if (i + 1 < end && addressee(blocks.get(i)) && names(blocks.get(i + 1))) {
        return i;
      }
    }
    return end;
  }

  /**
   * The lines at the end where the mark was lost: a name and its office behind the sentence that
   * closes the letter, or an office alone.
   */
  private Range unmarked(List<Block> blocks) {
    int start = blocks.size();
    while (start > 1
        && blocks.size() - start < MOST_TITLE_LINES
        && (titleLine(blocks.get(start - 1)) || endOfInitials(blocks.get(start - 1).text()) > 0)
        && !blocks.get(start - 1).sentence()
        && !book.takesLeave(blocks.get(start - 1).text())) {
      start--;
    }
    boolean named =
        start < blocks.size()
            && (closesLetter(blocks.get(start - 1))
                || (blocks.get(start - 1).sentence() && surnameInCapitals(blocks.get(start))))
            && nameWithOffice(blocks.subList(start, blocks.size()));
    named |=
        start == blocks.size() - 1
            && (initialsSign(blocks.get(start - 1), blocks.get(start))
                || nameSigns(blocks.get(start - 1), blocks.get(start)));
    return named ? new Range(start, blocks.size()) : unmarkedOffice(blocks);
  }

  /** Whether a sentence is one behind which a letter is signed. */
  private boolean closesLetter(Block block) {
    Passage passage = block.passage();
    return book.takesLeave(block.text())
        || (block.sentence()
            && (book.closings.in(passage)
                || book.paragraphOpeners.at(block.text(), 0) != null
                || (book.circulationVerbs.in(passage) && book.circulationDocuments.in(passage))));
  }

  /** Whether some lines are one name, above, below or between lines that each name an office. */
  private boolean nameWithOffice(List<Block> lines) {
    int offices = 0;
    int titles = 0;
    for (Block line : lines) {
      offices += onlyOffice(line.text()) && !titledName(line) ? 1 : 0;
      titles += names(line) && !titledName(line) ? 1 : 0;
    }
    Block last = lines.get(lines.size() - 1);
    boolean linesBelow =
        offices > 0 && lines.size() > 2 && name(lines.get(0)) && onlyOffice(lines.get(1).text());
    for (int i = 1; linesBelow && i < lines.size(); i++) {
      linesBelow = lines.get(i).blankLinesBefore() == 0;
    }
    boolean named = name(lines.get(0)) || name(last) || (lines.size() == 3 && name(lines.get(1)));
    return linesBelow || (offices > 0 && titles == lines.size() - 1 && named);
  }

  /** Whether one word of several is in capitals, as surnames were typed: {@code Anna VEBER}. */
  private static boolean surnameInCapitals(Block line) {
    String text = line.text();
    int blank = text.lastIndexOf(' ');
    String surname = text.substring(blank + 1);
    return blank > 0
        && surname.length() >= SHORTEST_SURNAME
        && Characters.letter(surname.charAt(0))
        && surname.equals(surname.toUpperCase(Locale.ROOT))
        && !surname.equals(surname.toLowerCase(Locale.ROOT))
        && !text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a line is a name with its rank before it: {@code السفير محمد سالم}. */
  private boolean titledName(Block line) {
    String text = line.text();
    Match<Boolean> rank = book.ranks.at(text, 0);
    boolean addresses = rank != null && book.honorificsBefore.at(text, 0) != null;
    int name = addresses && rank != null ? Characters.pastBlank(text, rank.end()) : text.length();
    return name < text.length()
        && name > 0
        && !book.namesOffice(line.passage(), name, text.length())
        && !Characters.comma(text.charAt(name))
        && NameForm.likeName(text, new Range(name, text.length()));
  }

  /** Whether a line apart, behind the sentence that closes a letter, is a name and nothing else. */
  private boolean nameSigns(Block before, Block line) {
    String text = line.text();
    boolean letters = text.length() <= LONGEST_NAME && text.indexOf(' ') > 0;
    for (int i = 0; i < text.length() && letters; i++) {
      char c = text.charAt(i);
      letters = Character.isLetter(c) || " .'’-".indexOf(c) >= 0;
    }
    return letters
        && line.blankLinesBefore() > 0
        && !Characters.caseless(text.charAt(0))
        && closesLetter(before)
        && name(line)
        && !book.places.in(line.passage())
        && book.placeTails.at(text, 0) == null
        && book.mastheadNames.at(text, 0) == null
        && !PartyNames.anyState(text, book);
  }

  /** Whether initials and a surname alone are a signature: {@code A. VEBER} behind a sentence. */
  private boolean initialsSign(Block before, Block line) {
    String text = line.text();
    int surname = endOfInitials(text);
    boolean inCapitals =
        surname > 0
            && before.sentence()
            && text.length() - surname >= SHORTEST_SURNAME
            && text.equals(text.toUpperCase(Locale.ROOT));
    return inCapitals || (surname > 0 && closesLetter(before));
  }

  /** Where a surname begins that is all that stands behind initials; 0 if there are none. */
  private static int endOfInitials(String text) {
    int at = 0;
    while (at + 2 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '.') {
      at = Characters.pastBlank(text, at + 2);
    }
    boolean surname = at > 0 && Character.isUpperCase(text.charAt(at)) && text.indexOf(' ', at) < 0;
    return surname && Character.isLetter(text.charAt(text.length() - 1)) ? at : 0;
  }

  private boolean name(Block line) {
    return titledName(line)
        || (!names(line) && NameForm.likeName(line.text(), new Range(0, line.text().length())));
  }

  private Range unmarkedOffice(List<Block> blocks) {
    int start = blocks.size();
    while (start > 2
        && blocks.size() - start < 2
        && titleLine(blocks.get(start - 1))
        && onlyOffice(blocks.get(start - 1).text())) {
      start--;
    }
    boolean afterSentence = start < blocks.size() && blocks.get(start - 1).sentence();
    return afterSentence
        ? new Range(start, blocks.size())
        : new Range(blocks.size(), blocks.size());
  }

  private boolean onlyOffice(String text) {
    return book.offices.at(text, 0) != null || book.offices.endingAt(text, text.length()) != null;
  }

  /** Whether a block can be a line of somebody's title: short and no sentence. */
  private boolean titleLine(Block block) {
    String text = block.text();
    // A committee may have a name of several lines.
    boolean ofOrgan =
        text.length() <= LONGEST_ORGAN
            && book.organs.find(text, 0, Math.min(text.length(), LONGEST_BEFORE_ORGAN)) != null;
    return block.is(Block.Kind.TEXT)
        && (ofOrgan || (text.length() <= LONGEST_LINE && block.lines() <= 3))
        && text.charAt(0) != '*'
        && (!block.sentence()
            || book.offices.endingAt(text, text.length()) != null
            || text.endsWith("a.i."))
        && (headings.known(text) == null
            || book.offices.whole(text) != null
            || book.ranks.whole(text) != null)
        && !PageFurniture.symbolAlone(text)
        && !book.noteNames.in(block.passage());
  }

  /** Whether a line is the mark of a signature, and the name stands on the next one. */
  private boolean markAlone(Block block) {
    return block.is(Block.Kind.SIGNATURE) && book.signatureMarks.whole(block.text()) != null;
  }

  /**
   * Whether a line below a signature says to whom the letter goes: {@code All Permanent
   * Representatives}, {@code H.E. Mr. ...}.
   */
  private boolean addressee(Block block) {
    return block.is(Block.Kind.TEXT)
        && (book.allAddressees.at(block.text(), 0) != null
            || (book.honorificsBefore.at(block.text(), 0) != null && !names(block)));
  }

  private boolean names(Block block) {
    return names(block.passage());
  }

  private boolean names(Passage line) {
    return book.namesOffice(line, 0, line.length())
        || book.organs.in(line)
        || book.onBehalf.at(line.text(), 0) != null
        || namesState(line.text());
  }

  /** Whether a line is the name of a State, behind which it may say where that is represented. */
  private boolean namesState(String text) {
    Match<State> state = PartyNames.stateAt(text, 0, book);
    return state != null
        && (state.end() == text.length()
            || book.continuations.find(text, state.end(), text.length()) != null);
  }

  /** One signatory as it is put together. */
  private static final class Entry {
    private @Nullable Passage name;
    private final List<Passage> title = new ArrayList<>();
    private @Nullable TextSpan span;

    void take(Passage passage) {
      span = span == null ? passage.span() : span.hull(passage.span());
    }
  }

  /**
   * Reads signatures.
   *
   * @param blocks the blocks of the signatures
   * @param expected how many States write together, 0 if unknown
   * @param letter the path of the letter
   */
  List<Signatory> read(List<Block> blocks, int expected, DocumentPath letter) {
    List<Block> signed = marked(blocks) == 0 ? named(blocks, letter) : blocks;
    List<Entry> entries = titlesAbove(signed, expected) ? above(signed) : below(signed);
    boolean sideBySide = sideBySide(entries);
    if (sideBySide) {
      // The places of columns overlap: the passage into which the text is cut is all of them.
      spans.leaf(letter.child("signatories"), hull(entries));
    }
    List<Signatory> signatories = new ArrayList<>();
    for (Entry entry : entries) {
      DocumentPath path = letter.child("signatories").element(signatories.size());
      TextSpan span = entry.span == null ? new TextSpan(0, 0) : entry.span;
      if (sideBySide) {
        spans.part(path, span);
      } else {
        spans.leaf(path, span);
      }
      signatories.add(signatory(entry, path, span));
    }
    return signatories;
  }

  /** Whether one signatory begins before the one before ends, as in columns. */
  private static boolean sideBySide(List<Entry> entries) {
    int end = 0;
    for (Entry entry : entries) {
      if (entry.span != null) {
        if (entry.span.start() < end) {
          return true;
        }
        end = entry.span.end();
      }
    }
    return false;
  }

  /** What lies around all entries, of which some have a place. */
  private static TextSpan hull(List<Entry> entries) {
    TextSpan hull = null;
    for (Entry entry : entries) {
      if (entry.span != null) {
        hull = hull == null ? entry.span : hull.hull(entry.span);
      }
    }
    return Objects.requireNonNull(hull);
  }

  /** How many lines have the mark of a signature. */
  private static int marked(List<Block> blocks) {
    int marked = 0;
    for (Block block : blocks) {
      marked += block.is(Block.Kind.SIGNATURE) ? 1 : 0;
    }
    return marked;
  }

  /** The lines of a signature without a mark, the name among them taken for the line that signs. */
  private List<Block> named(List<Block> blocks, DocumentPath letter) {
    List<Block> named = new ArrayList<>();
    for (Block block : blocks) {
      Passage line = block.passage();
      boolean signs = marked(named) == 0 && name(block);
      if (signs) {
        spans.problem(
            ProblemKind.SIGNATURE_UNMARKED,
            letter.child("signatories"),
            line.span(),
            Map.of("name", line.text()));
      }
      named.add(
          signs
              ? Block.of(Block.Kind.SIGNATURE, line, block.lines(), block.blankLinesBefore())
              : block);
    }
    return named;
  }

  private boolean titlesAbove(List<Block> blocks, int expected) {
    boolean leading = !blocks.get(0).is(Block.Kind.SIGNATURE);
    boolean trailing = !blocks.get(blocks.size() - 1).is(Block.Kind.SIGNATURE);
    int names = marked(blocks);
    if (names <= 1) {
      return leading;
    }
    if (leading && trailing && body(blocks.get(0).text())) {
      return false;
    }
    boolean aboveFits = names + (trailing ? 1 : 0) == expected;
    boolean belowFits = names + (leading ? 1 : 0) == expected;
    if (aboveFits != belowFits) {
      return aboveFits;
    }
    return leading != trailing ? leading : book.titlesAbove;
  }

  /**
   * Each name takes the lines above it; what stands above nothing is a title that lost its name.
   */
  private List<Entry> above(List<Block> blocks) {
    List<Entry> entries = new ArrayList<>();
    Entry entry = new Entry();
    for (Block block : blocks) {
      if (block.is(Block.Kind.SIGNATURE)) {
        sign(entry, block);
        takeNameAbove(entry);
        entries.add(entry);
        entry = new Entry();
      } else {
        addTitle(entry, block);
      }
    }
    int last = entries.size() - 1;
    if (entry.span != null && (last == 0 || (last > 0 && entry.title.isEmpty()))) {
      Entry only = entries.get(last);
      only.title.addAll(entry.title);
      only.span = only.span == null ? entry.span : only.span.hull(entry.span);
    } else if (entry.span != null) {
      entries.add(entry);
    }
    return entries;
  }

  /**
   * Each name takes the lines below it; the first one also that of the body for which all sign,
   * where it stands above them.
   */
  private List<Entry> below(List<Block> blocks) {
    List<Entry> entries = new ArrayList<>();
    boolean ofBody =
        blocks.size() > 1
            && blocks.get(1).is(Block.Kind.SIGNATURE)
            && !blocks.get(0).is(Block.Kind.SIGNATURE)
            && body(blocks.get(0).text());
    for (Block block : blocks) {
      if (block.is(Block.Kind.SIGNATURE)) {
        Entry entry = ofBody && entries.size() == 1 ? entries.remove(0) : new Entry();
        ofBody = false;
        sign(entry, block);
        entries.add(entry);
      } else {
        if (entries.isEmpty()) {
          entries.add(new Entry());
        }
        addTitle(entries.get(entries.size() - 1), block);
      }
    }
    return entries;
  }

  /**
   * Whether a line below a signature says where and when it was given: {@code Quito, 4 May 2031}.
   */
  private boolean placeAndDay(String text) {
    ReadDate day = text.length() > LONGEST_LINE ? null : dates.findComplete(text, 0, text.length());
    return day != null && day.end() == text.length() && day.start() <= LONGEST_PLACE;
  }

  /** Whether the name of a body that signs goes on in the next line. */
  private boolean bodyGoesOn(String name, String text) {
    return !name.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && book.offices.at(name, 0) != null;
  }

  /** Adds a line: the title, or the name where the mark stood alone. */
  private void addTitle(Entry entry, Block block) {
    entry.take(block.passage());
    if (placeAndDay(block.text())) {
      return;
    }
    boolean nameLost = entry.name != null && entry.name.length() == 0;
    int last = entry.title.size() - 1;
    if (last < 0 && entry.name != null && bodyGoesOn(entry.name.text(), block.text())) {
      entry.name = entry.name.with(block.passage(), false);
    } else if (nameLost && !names(block)) {
      entry.name = block.passage();
    } else if (last >= 0 && titleLines.goesOn(entry.title.get(last).text(), block.text())) {
      entry.title.set(last, entry.title.get(last).with(block.passage(), false));
    } else {
      entry.title.add(block.passage());
    }
  }

  /** Takes the line above a mark that stands alone for the name, unless it names an office. */
  private void takeNameAbove(Entry entry) {
    int last = entry.title.size() - 1;
    boolean nameLost = last >= 0 && entry.name != null && entry.name.length() == 0;
    Passage line = nameLost ? entry.title.get(last) : null;
    if (line != null && !names(line) && NameForm.likeName(line.text(), whole(line))) {
      entry.name = line;
      entry.title.remove(last);
    }
  }

  private static Range whole(Passage line) {
    return new Range(0, line.length());
  }

  private void sign(Entry entry, Block block) {
    Passage line = block.passage();
    entry.take(line);
    Match<Boolean> mark = book.signatureMarks.find(line);
    if (mark == null) {
      entry.name = line;
      return;
    }
    boolean first = mark.start() == 0;
    Passage words = first ? line.part(mark.end(), line.length()) : line.part(0, mark.start());
    int rank = rankBehindName(words.text());
    int blank = blankBeforeName(words.text());
    int glued = first || blank > 0 ? 0 : endOfGluedOffice(words.text());
    if (rank > 0 && !book.offices.in(words.text().substring(0, rank))) {
      entry.name = words.part(0, commaBefore(words.text(), rank));
      addRanks(entry, words.part(rank, words.length()));
    } else if (!first && blank > 0 && book.offices.in(words.text().substring(0, blank))) {
      addRanks(entry, words.part(0, blank));
      entry.name = words.part(blank + 1, words.length());
    } else if (glued > 0) {
      entry.title.add(words.part(0, glued));
      entry.name = words.part(glued, words.length());
    } else if (body(words.text())) {
      entry.title.add(words);
    } else {
      int behind = startOfRankBehindIdeographs(words.text());
      entry.name = words.part(0, behind);
      if (behind < words.length()) {
        entry.title.add(words.part(behind, words.length()));
      }
    }
  }

  /**
   * The last blank but one that parts a surname of one ideograph from a name of one: {@code 王 毅}.
   */
  private static int blankBeforeName(String text) {
    int blank = text.lastIndexOf(' ');
    int before = blank < 2 ? -1 : text.lastIndexOf(' ', blank - 1);
    boolean inName =
        before == blank - 2
            && before >= 0
            && blank == text.length() - 2
            && Characters.han(text.charAt(blank - 1))
            && Characters.han(text.charAt(blank + 1));
    return inName ? before : blank;
  }

  /** Where an office among ideographs ends to which the name is glued, or 0. */
  private int endOfGluedOffice(String text) {
    int end = 0;
    for (int i = 0; i < text.length() && Characters.han(text.charAt(i)); i++) {
      Match<Capacity> office = book.offices.at(text, i);
      end = office != null && office.end() < text.length() ? Math.max(end, office.end()) : end;
    }
    return end;
  }

  /** Where a rank begins that is glued to the end of a name of ideographs; its end if none is. */
  private int startOfRankBehindIdeographs(String text) {
    int end = text.length();
    Match<Boolean> rank =
        end > 0 && Characters.han(text.charAt(0)) ? book.ranks.endingAt(text, end) : null;
    return rank != null && rank.start() > 1 ? rank.start() : end;
  }

  /** Whether a line names a body that signs as a whole: {@code Panel of Experts}. */
  private boolean body(String text) {
    boolean ideographs = !text.isEmpty() && Characters.han(text.charAt(0));
    Match<Capacity> office =
        ideographs ? book.offices.endingAt(text, text.length()) : book.offices.at(text, 0);
    return office != null
        && (office.value() == Capacity.GROUP_OF_STATES
            || office.value() == Capacity.PERMANENT_MISSION);
  }

  /** Adds a title, as two lines where two ranks stand side by side. */
  private void addRanks(Entry entry, Passage title) {
    Match<Boolean> first = rankFrom(title.text(), 0);
    Match<Boolean> second =
        first == null
            ? null
            : rankFrom(title.text(), Characters.pastBlank(title.text(), first.end()));
    if (first == null || second == null) {
      entry.title.add(title);
    } else {
      entry.title.add(title.part(0, first.end()));
      addRanks(entry, title.part(second.start(), title.length()));
    }
  }

  private static int commaBefore(String text, int at) {
    int end = at;
    while (end > 0 && (text.charAt(end - 1) == ' ' || Characters.comma(text.charAt(end - 1)))) {
      end--;
    }
    return end;
  }

  /** Where a rank follows the name on its line, or 0. */
  private int rankBehindName(String text) {
    int space = text.indexOf(' ');
    Match<Boolean> rank = space < 0 ? null : book.ranks.find(text, space + 1, text.length());
    return rank == null ? gluedRank(text) : rank.start();
  }

  /** Where a rank begins that is glued to the word before it, or 0. */
  private int gluedRank(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i - 1))
          && Character.isUpperCase(text.charAt(i))
          && rankFrom(text, i) != null) {
        return i;
      }
    }
    return 0;
  }

  /** The rank that begins at a place, be another one glued to its end; null if none does. */
  private @Nullable Match<Boolean> rankFrom(String text, int from) {
    for (int end = from + 1; end <= text.length(); end++) {
      boolean border =
          end == text.length()
              || (Character.isUpperCase(text.charAt(end)) && text.charAt(end - 1) != ' ');
      Match<Boolean> rank = border ? book.ranks.at(text.substring(from, end), 0) : null;
      if (rank != null) {
        return new Match<>(from + rank.start(), from + rank.end(), rank.value());
      }
    }
    return null;
  }

  /** The office by which somebody signs whom a line gives one, and perhaps another one behind. */
  private @Nullable Capacity inLine(@Nullable Capacity first, Passage line) {
    Capacity capacity = first;
    Match<Capacity> office = first == null ? null : book.offices.find(line);
    while (office != null && capacity != null) {
      capacity = ofMission(office.value(), capacity) ? office.value() : capacity;
      office = book.offices.find(line, office.end(), line.length());
    }
    return capacity;
  }

  /** Whether somebody signs by one office rather than by another one named before. */
  private static boolean speaksRather(Capacity capacity, Capacity before) {
    return before == Capacity.OFFICIAL
        || before == Capacity.GROUP_OF_STATES
        || ofMission(capacity, before);
  }

  /**
   * Whether an office is one at the United Nations, and one named before is not: that of a minister
   * who is Permanent Observer, that of a chargé d'affaires below the name of the mission. A deputy
   * in charge of the mission signs as that.
   */
  private static boolean ofMission(Capacity capacity, Capacity before) {
    return before == Capacity.DEPUTY_PERMANENT_REPRESENTATIVE
        ? capacity == Capacity.CHARGE_D_AFFAIRES
        : PartyReader.OF_MISSIONS.contains(capacity)
            && (before == Capacity.MINISTER || before == Capacity.PERMANENT_MISSION);
  }

  private Signatory signatory(Entry entry, DocumentPath path, TextSpan span) {
    Passage name = entry.name != null && entry.name.length() == 0 ? null : entry.name;
    if (name != null) {
      spans.part(path.child("name"), name.span());
    } else if (entry.title.isEmpty() || !body(entry.title.get(0).text())) {
      spans.problem(ProblemKind.SIGNATURE_NAME_MISSING, path, span, Map.of());
    }
    Capacity capacity = null;
    State state = null;
    Organ organ = null;
    List<String> lines = new ArrayList<>();
    for (Passage line : entry.title) {
      DocumentPath at = path.child("title").element(lines.size());
      spans.part(at, line.span());
      lines.add(line.text());
      for (Party party : parties.parties(line, new Range(0, line.length()), null)) {
        Capacity named = inLine(party.capacity(), line);
        if (named != null && (capacity == null || speaksRather(named, capacity))) {
          capacity = named;
          spans.part(path.child("capacity"), line.span());
        }
        Range stateWords = party.stateWords();
        // The name of a committee may hold that of a State, which signs nothing.
        boolean ofOrgan = book.organs.at(line.text(), 0) != null;
        boolean ofState = named != null || capacity == null || PartyReader.mayBeOfState(capacity);
        if (state == null && party.state() != null && stateWords != null && ofState && !ofOrgan) {
          state = party.state();
          spans.part(path.child("state"), line.span(stateWords.start(), stateWords.end()));
        }
        if (organ == null && party.organ() != null) {
          organ = party.organ();
          spans.part(path.child("organ"), line.span());
        }
      }
    }
    return new Signatory(
        name == null ? Optional.empty() : Optional.of(name.text()),
        lines,
        Optional.ofNullable(capacity),
        Optional.ofNullable(state),
        Optional.ofNullable(organ));
  }
}
