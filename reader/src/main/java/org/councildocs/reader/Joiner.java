package org.councildocs.reader;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Joins lines to passages: with a blank between words, with nothing between ideographs and inside a
 * word that a hyphen parts.
 */
final class Joiner {

  private static final char HYPHEN = '\u2010';

  /** What stands in some encodings for the hyphen that only breaks a word. */
  private static final char NOT_SIGN = '\u00AC';

  private final String document;
  private final Layout layout;
  private final Phrasebook book;

  /** The words that were broken over two lines, by the place of the hyphen. */
  private final NavigableMap<Integer, String> mended = new TreeMap<>();

  private @Nullable Vocabulary vocabulary;

  Joiner(String document, Layout layout, Phrasebook book) {
    this.document = document;
    this.layout = layout;
    this.book = book;
  }

  /** Some lines joined to one passage. */
  Passage join(List<Line> lines, int from, int count) {
    if (count == 1) {
      return lines.get(from).passage();
    }
    Passage.Builder passage = begin(lines.get(from));
    for (int i = from + 1; i < from + count; i++) {
      append(passage, lines.get(i));
    }
    return passage.build();
  }

  /** Begins a passage with a line. */
  Passage.Builder begin(Line first) {
    return new Passage.Builder(document).add(first.passage());
  }

  /** Adds a line to a passage. */
  void append(Passage.Builder passage, Line line) {
    if (passage.endsWithSoftHyphen()) {
      passage.tight();
    } else if (brokenWord(passage, line)) {
      passage.dropHyphen();
    } else if (layout.blankBetween(passage.lastCharacter(), line.text().charAt(0))) {
      passage.blank();
    } else {
      passage.tight();
    }
    passage.add(line.passage());
  }

  /**
   * Whether the hyphen before a line only breaks a word: without it the word is one that the
   * language or the document has, and with it the document does not have it elsewhere.
   */
  private boolean brokenWord(Passage.Builder passage, Line line) {
    String next = line.text();
    char hyphen = passage.lastCharacter();
    boolean hyphened = hyphen == '-' || hyphen == HYPHEN || hyphen == NOT_SIGN;
    if (!hyphened || !Character.isLowerCase(next.charAt(0))) {
      return false;
    }
    int end = 0;
    while (end < next.length() && Character.isLetter(next.charAt(end))) {
      end++;
    }
    String left = passage.wordBeforeHyphen();
    String right = next.substring(0, end);
    if (left.length() < 2 || right.length() < 2) {
      return false;
    }
    if (vocabulary == null) {
      vocabulary = book.vocabulary().with(document);
    }
    boolean broken =
        hyphen == NOT_SIGN
            || (!vocabulary.has(left + "-" + right)
                && (vocabulary.knowsForm(left + right) || noCompound(left, right, vocabulary)));
    if (broken) {
      mended.put(passage.lastOrigin(), left + hyphen + right);
    }
    return broken;
  }

  /**
   * Whether two parts make no compound word: neither is a word by itself, and the first does not
   * end as one that is joined to another does. Only of a language whose phrases name such endings.
   */
  private boolean noCompound(String left, String right, Vocabulary known) {
    return !book.compoundEndings.isEmpty()
        && !book.compoundEndings.contains(left.substring(left.length() - 1))
        && !known.has(left)
        && !known.knowsForm(left)
        && !known.knows(right);
  }

  /** Says which words were put together. */
  void report(SpanBook spans) {
    if (!mended.isEmpty()) {
      String word = mended.firstEntry().getValue();
      int hyphen = mended.firstKey();
      new Mend(
              ProblemKind.MENDED_HYPHEN,
              new TextSpan(hyphen, hyphen + 1),
              word,
              withoutHyphen(word),
              mended.size())
          .report(spans);
    }
  }

  private static String withoutHyphen(String word) {
    return word.replace("-", "")
        .replace(String.valueOf(HYPHEN), "")
        .replace(String.valueOf(NOT_SIGN), "");
  }

  Layout layout() {
    return layout;
  }
}
