package org.councildocs.reader;

import org.councildocs.document.Capacity;
import org.jspecify.annotations.Nullable;

/** Reads the line with the mark of a signature: the name, and the ranks and offices glued to it. */
final class SigningLine {

  private final Phrasebook book;
  private final SignatureLines lines;

  SigningLine(Phrasebook book, SignatureLines lines) {
    this.book = book;
    this.lines = lines;
  }

  /** Puts the name of the line into an entry, and the ranks beside it. */
  void read(SignatureEntry entry, Block block) {
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
    } else if (lines.body(words.text())) {
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

  /** Adds a title, as two lines where two ranks stand side by side. */
  private void addRanks(SignatureEntry entry, Passage title) {
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
    int behind = rank == null ? officeBehindComma(text) : rank.start();
    return behind > 0 ? behind : gluedRank(text);
  }

  /** Where an office begins behind the first comma: {@code Ana Lopez, Director}; 0 if none does. */
  private int officeBehindComma(String text) {
    int comma = Characters.firstComma(text, 0, text.length());
    int office = comma < text.length() ? Characters.pastBlank(text, comma + 1) : text.length();
    return office < text.length() && book.officeAt(text, office) ? office : 0;
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
}
