package org.councildocs.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Cuts annexes that are wholly in another language than their letter into blocks anew, with the
 * phrases of that language.
 */
final class OtherLanguages {

  private final String document;
  private final List<Line> lines;
  private final boolean[] overPage;

  /**
   * Makes what knows one document.
   *
   * @param document its text
   * @param lines all its lines but the page furniture
   * @param overPage for each line whether furniture stands before it
   */
  OtherLanguages(String document, List<Line> lines, boolean[] overPage) {
    this.document = document;
    this.lines = lines;
    this.overPage = overPage;
  }

  /**
   * An annex as its own language has it.
   *
   * @param reading what reads that language
   * @param root its blocks, and the annexes inside it that this language announces
   */
  record Annexed(Reading reading, Part root) {}

  /**
   * The blocks of an annex as its own language has them; null if that is the one they were cut in.
   *
   * @param depth how many annexes lie around the blocks
   */
  @Nullable Annexed annexed(List<Block> blocks, int depth, Reading reading) {
    Phrasebook book = otherBook(blocks, reading.book().language());
    if (book == null) {
      return null;
    }
    TextSpan place =
        blocks.get(0).passage().span().hull(blocks.get(blocks.size() - 1).passage().span());
    int from = Placed.firstFrom(lines, place.start());
    int to = from;
    while (to < lines.size() && lines.get(to).passage().span().end() <= place.end()) {
      to++;
    }
    boolean wholeLines =
        from < to
            && lines.get(from).start() == place.start()
            && lines.get(to - 1).passage().span().end() == place.end();
    return wholeLines
        ? annexed(from, to, depth, Reading.of(book, reading.spans(), reading.mentions()))
        : null;
  }

  /** The phrasebook of the other language in which blocks are; null if they are in this one. */
  private static @Nullable Phrasebook otherBook(List<Block> blocks, Language known) {
    List<String> texts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      texts.add(block.text());
    }
    Optional<Language> other = LanguageDetector.detectOther(texts, known);
    return other.isEmpty() ? null : Phrasebook.of(other.get()).orElse(null);
  }

  private Annexed annexed(int from, int to, int depth, Reading reading) {
    Phrasebook book = reading.book();
    List<Line> own = lines.subList(from, to);
    Joiner joiner = new Joiner(document, new Layout(own, book), book);
    TitleReader titles = new TitleReader(book, reading.dates(), joiner);
    List<Block> blocks =
        new Segmenter(book, titles, joiner)
            .blocks(own, Arrays.copyOfRange(overPage, from, to), 0, null);
    joiner.report(reading.spans());
    return new Annexed(reading, new Outline(book, reading.spans()).of(blocks, depth));
  }
}
