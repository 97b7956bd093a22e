package org.councildocs.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
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

  /** More damaged annexes than any document has; the text is copied for each. */
  private static final int MOST_MENDED = 16;

  private final String document;
  private final List<Line> lines;
  private final boolean[] overPage;
  private int mended;

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
        ? annexed(
            linesOf(blocks, from, to), depth, Reading.of(book, reading.spans(), reading.mentions()))
        : null;
  }

  /** The lines between two that blocks are made of: a remark on the language was taken out. */
  private BitSet linesOf(List<Block> blocks, int from, int to) {
    BitSet own = new BitSet(to);
    int block = 0;
    for (int i = from; i < to; i++) {
      int start = lines.get(i).start();
      while (blocks.get(block).passage().span().end() <= start) {
        block++;
      }
      own.set(i, blocks.get(block).passage().span().start() <= start);
    }
    return own;
  }

  /** The phrasebook of the other language in which blocks are; null if they are in this one. */
  private static @Nullable Phrasebook otherBook(List<Block> blocks, Language known) {
    List<String> texts = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      texts.add(block.text());
    }
    Optional<Language> other = LanguageDetector.detectOther(texts, known);
    return other.isEmpty() ? null : Phrasebook.of(other.get());
  }

  private Annexed annexed(BitSet own, int depth, Reading reading) {
    Phrasebook book = reading.book();
    List<Line> damaged = own.stream().mapToObj(lines::get).toList();
    String text = mended(damaged, reading);
    List<Line> relaid = text.equals(document) ? damaged : relaid(damaged, text);
    Joiner joiner = new Joiner(text, new Layout(relaid, book), book);
    TitleReader titles = new TitleReader(book, reading.dates(), joiner);
    Segmenter segmenter = new Segmenter(book, titles, joiner);
    List<Block> blocks = new ArrayList<>();
    int count = 0;
    // What was taken out parts the lines around it: no title and no sentence goes on behind it.
    for (int i = own.nextSetBit(0); i >= 0; ) {
      int end = own.nextClearBit(i);
      List<Line> together = relaid.subList(count, count + end - i);
      blocks.addAll(segmenter.blocks(together, Arrays.copyOfRange(overPage, i, end), 0, null));
      count += end - i;
      i = own.nextSetBit(end);
    }
    joiner.report(reading.spans());
    return new Annexed(reading, new Outline(book, reading.spans()).of(blocks, depth));
  }

  /** The document with some lines mended; the document itself if they are not damaged. */
  private String mended(List<Line> damaged, Reading reading) {
    if (mended == MOST_MENDED) {
      return document;
    }
    TextSpan part =
        damaged.get(0).passage().span().hull(damaged.get(damaged.size() - 1).passage().span());
    String text = Mender.mend(document, part, reading.book(), reading.spans());
    mended += text.equals(document) ? 0 : 1;
    return text;
  }

  /** The lines as a mended text of the same length has them. */
  private static List<Line> relaid(List<Line> damaged, String text) {
    List<Line> relaid = new ArrayList<>(damaged.size());
    for (Line line : damaged) {
      TextSpan span = line.passage().span();
      relaid.add(
          new Line(
              Passage.of(text, span.start(), span.end()),
              line.indent(),
              line.blankLinesBefore(),
              line.cut()));
    }
    return relaid;
  }
}
