package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.Distribution;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Masthead;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.Reissue;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.Organ;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolMatch;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands above the title. It goes through the words and not the lines, since a masthead
 * may be flattened to one line or glued to the title.
 */
final class MastheadReader {

  /** The shortest name of a language: {@code Lao}. */
  private static final int SHORTEST_NAME = 3;

  private static final DocumentPath PATH = DocumentPath.parse("masthead");
  private static final SymbolFinder SYMBOLS = SymbolFinder.of(Leniency.ARCHIVAL);
  private static final int LONGEST_LINE = 2000;
  private static final int LONGEST_PART_OF_ORGAN = 20;
  private static final int LONGEST_DATE = 30;

  private final Phrasebook book;
  private final Dates dates;
  private final SpanBook spans;

  private final List<String> lines = new ArrayList<>();
  private final List<Organ> organs = new ArrayList<>();

  /** The line before. */
  private @Nullable Passage above;

  private final List<DocumentSymbol> symbols = new ArrayList<>();
  private final List<OriginalLanguage> originals = new ArrayList<>();
  private final List<String> agendaItems = new ArrayList<>();
  private @Nullable Distribution distribution;
  private @Nullable ReadDate issued;

  /** What has the form of a date and is none, alone on its line. */
  private @Nullable Passage unread;

  private @Nullable DocumentPath unreadLine;
  private @Nullable Integer session;
  private @Nullable Integer councilYear;
  private @Nullable Reissue reissue;
  private Label label = Label.NONE;

  /** What the value that comes next is for. */
  private enum Label {
    NONE,
    DISTRIBUTION,
    ISSUED,
    ORIGINAL
  }

  MastheadReader(Phrasebook book, Dates dates, SpanBook spans) {
    this.book = book;
    this.dates = dates;
    this.spans = spans;
  }

  /** Reads one line. */
  void read(Passage line) {
    DocumentPath path = PATH.child("lines").element(lines.size());
    spans.leaf(path, line.span());
    lines.add(line.text());
    String text = line.text();
    if (text.length() > LONGEST_LINE) {
      return;
    }
    if (book.reissues.in(text)) {
      readReissue(line);
      return;
    }
    if (unread == null && formOfDate(text)) {
      unread = line;
      unreadLine = path;
    }
    readBrokenOrgan(line);
    int known = symbols.size();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || glued(text, end)) {
        Passage part = line.part(start, end);
        if (part.length() < text.length()) {
          readSymbols(part);
        }
        readTokens(part);
        start = end;
      }
    }
    if (symbols.size() == known) {
      readSymbols(line);
    }
  }

  /**
   * Whether two lines have been glued together at a place: {@code Security CouncilDistr.}, {@code
   * General28 July}, {@code S/2031/12Distr.}.
   */
  private static boolean glued(String text, int at) {
    char before = text.charAt(at - 1);
    char c = text.charAt(at);
    boolean word = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
    // Days and years may be glued to the month between them.
    boolean day = Numbers.endOfDigits(text, at) - at <= 2;
    boolean number = at > 2 && Numbers.endOfDigits(text, at - 3) == at;
    return (Character.isLowerCase(before)
            && (Character.isUpperCase(c) || (Characters.digit(c) && day)))
        || (number && Character.isUpperCase(c) && word);
  }

  private void readTokens(Passage line) {
    int at = 0;
    while (at < line.length()) {
      at = Math.max(at + 1, token(line, at));
    }
  }

  /** Reads the symbol in a line of page furniture, which is no line of the masthead. */
  void readRunningSymbol(Passage line) {
    readSymbols(line);
  }

  /** Reads a remark on the language of the whole document that stands under its title. */
  void readTag(Passage tag) {
    if (dateInBrackets(tag.text())) {
      spans.leaf(PATH.child("lines").element(lines.size()), tag.span());
      lines.add(tag.text());
      issued(tag.part(1, tag.length() - 1), 0);
    } else {
      LanguageTags.read(tag, book, spans, PATH, originals);
    }
  }

  /**
   * Whether a text is a day in brackets, as the volumes of the Official Records print that of issue
   * under the title.
   */
  boolean dateInBrackets(String text) {
    boolean brackets = text.length() > 2 && text.charAt(0) == '[' && text.endsWith("]");
    ReadDate date = brackets ? dates.findComplete(text, 1, text.length() - 1) : null;
    return date != null && date.start() == 1 && date.end() == text.length() - 1;
  }

  /** Reads that the document was issued anew, in a line above the title or in a footnote. */
  void readReissue(Passage line) {
    ReadDate date = dates.findComplete(line.text(), 0, line.length());
    reissue = new Reissue(withoutStar(line.text()), date == null ? Optional.empty() : date.date());
    spans.part(PATH.child("reissue"), line.span());
  }

  private static String withoutStar(String text) {
    int start = 0;
    while (start < text.length() && (text.charAt(start) == '*' || text.charAt(start) == ' ')) {
      start++;
    }
    return text.substring(start);
  }

  private void readSymbols(Passage line) {
    String text = line.text();
    List<SymbolMatch> matches = SYMBOLS.findAll(text);
    if (matches.isEmpty() && symbols.isEmpty() && PageFurniture.symbolAlone(text)) {
      // In running text S/21 is too short to be sure of.
      DocumentSymbol.tryParse(text).ifPresent(symbol -> addSymbol(symbol, line.span()));
      return;
    }
    boolean alone = nothingBut(text, matches);
    for (SymbolMatch match : matches) {
      if ((alone || symbolOfDocument(text, match)) && !symbols.contains(match.symbol())) {
        addSymbol(match.symbol(), line.span(match.start(), match.end()));
      }
    }
  }

  private void addSymbol(DocumentSymbol symbol, TextSpan span) {
    spans.part(PATH.child("symbols").element(symbols.size()), span);
    symbols.add(symbol);
  }

  /** Whether a line holds nothing but symbols and dashes between them. */
  private static boolean nothingBut(String text, List<SymbolMatch> symbols) {
    int at = 0;
    for (SymbolMatch symbol : symbols) {
      if (!onlyDashes(text, at, symbol.start())) {
        return false;
      }
      at = symbol.end();
    }
    return !symbols.isEmpty() && onlyDashes(text, at, text.length());
  }

  private static boolean onlyDashes(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '*' && !Characters.dash(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a symbol is the document's own: it stands alone, or among the words of a masthead. */
  private boolean symbolOfDocument(String text, SymbolMatch match) {
    int before = match.start();
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    if (before == 0) {
      return match.end() - match.start() + 3 >= text.length()
          || (symbols.isEmpty()
              && book.mastheadNames.at(text, Characters.pastBlank(text, match.end())) != null)
          || book.distributionLabels.in(text);
    }
    // Cut off, since the symbol may be glued to the name.
    String above = text.substring(0, before);
    return book.documentWords.whole(above) != null
        || book.mastheadNames.endingAt(above, before) != null
        || book.organs.endingAt(above, before) != null
        || (book.distributionLabels.in(text) && text.indexOf('(') < 0);
  }

  /** Reads what begins at a place and says where it ends; the place itself if nothing is known. */
  private int token(Passage line, int at) {
    String text = line.text();
    Match<Boolean> word = book.distributionLabels.at(text, at);
    if (word != null) {
      label = Label.DISTRIBUTION;
      return word.end();
    }
    word = book.originalLabels.at(text, at);
    if (word != null) {
      label = Label.ORIGINAL;
      return word.end();
    }
    word = book.agendaLabels.at(text, at);
    if (word != null) {
      return agenda(line, word.end());
    }
    int end =
        label == Label.DISTRIBUTION
            ? distribution(line, at)
            : label == Label.ORIGINAL ? language(line, at) : at;
    end = end == at ? organ(line, at) : end;
    end = end == at ? ordinal(line, at) : end;
    return end == at ? issued(line, at) : end;
  }

  private int distribution(Passage line, int at) {
    Match<Distribution> match = book.distributions.at(line.text(), at);
    if (match == null) {
      return at;
    }
    if (distribution == null) {
      distribution = match.value();
      spans.part(PATH.child("distribution"), line.span(at, match.end()));
    }
    label = Label.ISSUED;
    return match.end();
  }

  private int language(Passage line, int at) {
    String text = line.text();
    Match<Language> match = book.languages.at(text, at);
    int end = match == null ? endOfOtherLanguage(text, at) : match.end();
    if (end > at) {
      spans.part(PATH.child("originalLanguages").element(originals.size()), line.span(at, end));
      Optional<Language> official = match == null ? Optional.empty() : Optional.of(match.value());
      originals.add(new OriginalLanguage(text.substring(at, end), official));
    }
    return end;
  }

  /**
   * Where the name of a language that is not official ends: one word behind the label, with which
   * the line ends.
   *
   * @return the place itself if it is no such word
   */
  private int endOfOtherLanguage(String text, int at) {
    int label = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    if (!Characters.capital(text.charAt(at)) || book.originalLabels.endingAt(text, label) == null) {
      return at;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end == text.length() && end - at >= SHORTEST_NAME ? end : at;
  }

  private int organ(Passage line, int at) {
    Match<Organ> match = book.organs.at(line.text(), at);
    if (match == null) {
      return at;
    }
    addOrgan(match.value(), line.span(at, match.end()));
    return match.end();
  }

  /**
   * Reads an organ over two lines, be there another column beside it: {@code SECURITY} above {@code
   * COUNCIL Distr.}.
   */
  private void readBrokenOrgan(Passage line) {
    Passage before = above;
    above = line;
    String text = before == null ? "" : before.text();
    for (int blank = 0; before != null && blank >= 0 && blank < LONGEST_PART_OF_ORGAN; ) {
      blank = text.indexOf(' ', blank + 1);
      int end = blank < 0 ? text.length() : blank;
      Match<Organ> organ = book.organs.at(text.substring(0, end) + " " + line.text(), 0);
      if (organ != null && organ.end() > end) {
        int rest = organ.end() - end - 1;
        addOrgan(organ.value(), before.span(0, end).hull(line.span(0, rest)));
        readBeside(before, end, line, rest);
        return;
      }
    }
  }

  /**
   * Reads the column beside an organ over two lines: {@code SECURITY S/711} above {@code COUNCIL 10
   * April 1948}, {@code SECURITY GENERAL} above {@code COUNCIL S/711}.
   */
  private void readBeside(Passage above, int from, Passage line, int behind) {
    if (from < above.length()) {
      readSymbols(above.part(from + 1, above.length()));
    }
    int beside = Characters.pastBlank(line.text(), behind);
    if (beside < line.length()) {
      Passage second = line.part(beside, line.length());
      readSymbols(second);
      issued(second, 0);
    }
  }

  private void addOrgan(Organ organ, TextSpan span) {
    if (!organs.contains(organ)) {
      spans.part(PATH.child("organs").element(organs.size()), span);
      organs.add(organ);
    }
  }

  /** The ordinal of a session or of the Council's year: {@code Seventy-seventh session}. */
  private int ordinal(Passage line, int at) {
    String text = line.text();
    if (Characters.caseless(text.charAt(at))) {
      return ordinalBehind(line, at);
    }
    int number;
    int end;
    Match<Boolean> prefix = book.ordinalPrefixes.at(text, at);
    if (prefix != null) {
      int start = Characters.pastBlank(text, prefix.end());
      end = Numbers.endOfHan(text, start);
      number = Numbers.hanValue(text, start, end);
      if (number < 0) {
        end = Numbers.endOfDigits(text, start);
        number = Numbers.value(text, start, end);
      }
    } else {
      Match<Integer> spelled = spelled(text, at);
      number = spelled == null ? -1 : spelled.value();
      end = spelled == null ? at : spelled.end();
    }
    return number < 0 ? at : ordinal(line, at, number, Characters.pastBlank(text, end));
  }

  /** An ordinal in words, tens and ones in whatever order: {@code sixty-ninth}. */
  private @Nullable Match<Integer> spelled(String text, int at) {
    Match<Integer> first = book.ordinals.at(text, at);
    Match<Integer> second =
        first == null ? null : book.ordinals.at(text, Math.min(first.end() + 1, text.length()));
    boolean both =
        first != null && second != null && (first.value() >= 20) != (second.value() >= 20);
    return first == null || second == null || !both
        ? first
        : new Match<>(first.start(), second.end(), first.value() + second.value());
  }

  /**
   * An ordinal that stands behind the word for session or year, as in Arabic all do: {@code الدورة
   * التاسعة والسبعون}.
   */
  private int ordinalBehind(Passage line, int at) {
    String text = line.text();
    Match<Boolean> word = book.sessionWords.at(text, at);
    boolean ofSession = word != null;
    word = ofSession ? word : book.yearWords.at(text, at);
    Match<Integer> number =
        word == null ? null : spelled(text, Characters.pastBlank(text, word.end()));
    if (number == null) {
      return at;
    }
    if (ofSession && session == null) {
      session = number.value();
      spans.part(PATH.child("session"), line.span(at, number.end()));
    } else if (!ofSession && councilYear == null) {
      councilYear = number.value();
      spans.part(PATH.child("councilYear"), line.span(at, number.end()));
    }
    return number.end();
  }

  private int ordinal(Passage line, int at, int number, int end) {
    Match<Boolean> word = book.sessionWords.at(line.text(), end);
    if (word != null) {
      if (session == null) {
        session = number;
        spans.part(PATH.child("session"), line.span(at, word.end()));
      }
      return word.end();
    }
    word = book.yearWords.at(line.text(), end);
    if (word != null && councilYear == null) {
      councilYear = number;
      spans.part(PATH.child("councilYear"), line.span(at, word.end()));
    }
    return word == null ? at : word.end();
  }

  private int issued(Passage line, int at) {
    String text = line.text();
    ReadDate date =
        Characters.capital(text.charAt(at)) || Characters.digit(text.charAt(at))
            ? dates.at(text, at)
            : null;
    boolean inWord = at > 0 && Characters.digit(text.charAt(at - 1));
    if (date == null || inWord) {
      return at;
    }
    boolean alone = date.start() == 0 && date.end() == text.length();
    if (issued == null
        && (alone || label == Label.ISSUED || label == Label.DISTRIBUTION)
        && date.complete()) {
      issued = date;
      TextSpan span = line.span(date.start(), date.end());
      if (date.possible()) {
        spans.part(PATH.child("issued"), span);
      } else {
        Map<String, String> printed = Map.of("date", text.substring(date.start(), date.end()));
        DocumentPath lastLine = PATH.child("lines").element(lines.size() - 1);
        spans.problem(ProblemKind.DATE_IMPOSSIBLE, lastLine, span, printed);
      }
    }
    return date.end();
  }

  /** Whether a line is a day, a word and a year, the word being whatever it is. */
  private static boolean formOfDate(String text) {
    int day = Numbers.endOfDigits(text, 0);
    int year = text.length() - 4;
    if (day < 1 || day > 2 || year - day < 3 || text.length() > LONGEST_DATE) {
      return false;
    }
    for (int i = day; i < year; i++) {
      boolean blank = i == day || i == year - 1;
      if (blank ? text.charAt(i) != ' ' : !Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return Numbers.endOfDigits(text, year) == text.length();
  }

  /** The agenda items behind their label: {@code 42, 43 and 166}, {@code 19 (e)}. */
  private int agenda(Passage line, int from) {
    int end = from;
    for (Range item : AgendaItems.in(line.text(), from, book)) {
      spans.part(
          PATH.child("agendaItems").element(agendaItems.size()),
          line.span(item.start(), item.end()));
      agendaItems.add(item.in(line.text()));
      end = item.end();
    }
    return end;
  }

  /** The symbols read so far. */
  List<DocumentSymbol> symbols() {
    return symbols;
  }

  /** The masthead as far as it was read. */
  Masthead masthead(@Nullable Passage jobNumber) {
    if (issued == null && unread != null && unreadLine != null) {
      Map<String, String> printed = Map.of("date", unread.text());
      spans.problem(ProblemKind.DATE_UNREAD, unreadLine, unread.span(), printed);
    }
    if (jobNumber != null) {
      spans.part(PATH.child("jobNumber"), jobNumber.span());
    }
    return new Masthead(
        lines,
        organs,
        symbols,
        Optional.ofNullable(distribution),
        issued == null ? Optional.empty() : issued.date(),
        originals,
        Optional.ofNullable(session),
        Optional.ofNullable(councilYear),
        agendaItems,
        jobNumber == null ? Optional.empty() : Optional.of(jobNumber.text()),
        Optional.ofNullable(reissue));
  }
}
