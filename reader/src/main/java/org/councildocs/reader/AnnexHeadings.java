package org.councildocs.reader;

import java.util.List;
import org.councildocs.document.AnnexKind;
import org.councildocs.language.Language;
import org.councildocs.reader.Block.AnnexHeading;
import org.jspecify.annotations.Nullable;

/** Tells the headings of annexes: {@code Annex II}, alone or before the title of the annex. */
final class AnnexHeadings {

  private static final int LONGEST = 200;
  private static final int LONGEST_NUMBER = 6;

  /** How the heading of an annex in English begins. */
  private static final String ANNEX_TO = "Annex to ";

  private final Phrasebook book;
  private final Joiner joiner;

  AnnexHeadings(Phrasebook book, Joiner joiner) {
    this.book = book;
    this.joiner = joiner;
  }

  /** The heading of an annex that nobody translated; null if no such heading stands here. */
  @Nullable Title inEnglish(List<Line> lines, int at) {
    if (book.language() == Language.ENGLISH || !lines.get(at).text().startsWith(ANNEX_TO)) {
      return null;
    }
    Phrasebook english = Phrasebook.of(Language.ENGLISH);
    Dates dates = new Dates(DateWords.of(Language.ENGLISH));
    return new TitleReader(english, dates, joiner).ofAnnexAt(lines, at);
  }

  /** The block of a heading that repeats the title of the letter. */
  Block of(Title title, Line first) {
    String text = title.passage().text();
    AnnexKind kind = AnnexKind.ANNEX;
    Match<AnnexKind> named = book.annexHeadings.at(text, 0);
    if (named != null) {
      kind = named.value();
    }
    Range number = numberAfter(text, named != null ? named.end() : title.kindWords().end());
    return new Block(
        Block.Kind.ANNEX,
        title.passage(),
        title.lines(),
        first.blankLinesBefore(),
        null,
        title,
        new AnnexHeading(kind, number));
  }

  /**
   * The number behind the word for annex, such as {@code I} or {@code 一}; null if there is none.
   */
  private @Nullable Range numberAfter(String text, int from) {
    Match<Boolean> closer = book.annexClosers.at(text, from);
    int start = Characters.pastBlank(text, closer == null ? from : closer.end());
    Match<Boolean> word = book.annexNumbers.at(text, start);
    if (word != null) {
      return new Range(word.start(), word.end());
    }
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST_NUMBER
        && numberCharacter(text.charAt(end))) {
      end++;
    }
    boolean number =
        end > start
            && (Numbers.endOfDigits(text, start) == end
                || Numbers.endOfHan(text, start) == end
                || Numbers.roman(text, start, end)
                || (end == start + 1 && Character.isUpperCase(text.charAt(start))));
    return number ? new Range(start, end) : null;
  }

  private static boolean numberCharacter(char c) {
    return Characters.digit(c)
        || (Character.isLetter(c) && !Characters.han(c))
        || "一二三四五六七八九十".indexOf(c) >= 0;
  }

  private static int endOf(String text, Match<AnnexKind> named, @Nullable Range number) {
    int end = Characters.pastBlank(text, number == null ? named.end() : number.end());
    boolean mark =
        end < text.length()
            && (text.charAt(end) == '*' || (end + 1 == text.length() && SentenceEnd.leadsIn(text)));
    return mark ? end + 1 : end;
  }

  /** Whether a line apart from the one before is the heading of an annex and nothing else. */
  boolean alone(Line line) {
    String text = line.text();
    Match<AnnexKind> named =
        line.blankLinesBefore() == 0 || Character.isLowerCase(text.charAt(0))
            ? null
            : book.annexHeadings.at(text, 0);
    return named != null && endOf(text, named, numberAfter(text, named.end())) >= text.length();
  }

  /**
   * Adds the heading of an annex, and what stands behind it on its line; false if there is none.
   */
  boolean read(Line line, List<Block> blocks) {
    String text = line.text();
    Match<AnnexKind> named = book.annexHeadings.at(text, 0);
    if (named == null || Character.isLowerCase(text.charAt(0)) || text.length() > LONGEST) {
      return false;
    }
    Range number = numberAfter(text, named.end());
    int end = endOf(text, named, number);
    AnnexHeading heading = new AnnexHeading(named.value(), number);
    Passage passage = line.passage();
    if (end >= text.length()) {
      blocks.add(
          new Block(Block.Kind.ANNEX, passage, 1, line.blankLinesBefore(), null, null, heading));
      return true;
    }
    boolean tag = LanguageTags.endOfTag(text, end, book) == text.length();
    boolean parted =
        text.charAt(end) == ':'
            || text.charAt(end) == '：'
            || Characters.dash(text.charAt(end))
            || (number != null && text.charAt(end) == '.');
    if (!tag && (!parted || SentenceEnd.ends(text))) {
      return false;
    }
    blocks.add(
        new Block(
            Block.Kind.ANNEX,
            passage.cut(0, tag ? end : end + 1),
            1,
            line.blankLinesBefore(),
            null,
            null,
            heading));
    Passage rest = passage.cut(tag ? end : end + 1, text.length());
    if (rest.length() > 0) {
      blocks.add(Block.of(tag ? Block.Kind.LANGUAGE_TAG : Block.Kind.TEXT, rest, 1, 0));
    }
    return true;
  }
}
