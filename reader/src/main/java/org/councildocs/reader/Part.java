package org.councildocs.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.councildocs.document.AnnexKind;
import org.councildocs.reader.Block.AnnexHeading;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text with its own blocks and the annexes inside it: the letter itself, or an annex.
 */
final class Part {

  private static final int MOST_BLOCKS_ABOVE_CALL = 12;

  private final @Nullable Block heading;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final int depth;
  private @Nullable Title title;
  private boolean signed;
  private boolean sentences;
  private boolean announces;
  private int looked;

  Part(@Nullable Block heading, int depth) {
    this.heading = heading;
    this.depth = depth;
  }

  /** The heading that opens it; null for the letter itself and for an annex without heading. */
  @Nullable Block heading() {
    return heading;
  }

  List<Block> blocks() {
    return Collections.unmodifiableList(blocks);
  }

  List<Part> parts() {
    return parts;
  }

  /** How many annexes lie around it. */
  int depth() {
    return depth;
  }

  AnnexKind kind() {
    AnnexHeading named = heading == null ? null : heading.annex();
    return named == null ? AnnexKind.ANNEX : named.kind();
  }

  /** Adds a block of its own. */
  void add(Block block) {
    blocks.add(block);
    title = title == null ? block.title() : title;
    signed |= block.is(Block.Kind.SIGNATURE);
    sentences |= block.sentence();
  }

  /** The title of the letter that it holds, null if it holds none. */
  @Nullable Title title() {
    return title;
  }

  boolean signed() {
    return signed;
  }

  /** Whether it holds a sentence. */
  boolean sentences() {
    return sentences;
  }

  /**
   * Whether it has the title of a letter or is one as it was sent: it calls somebody, and is
   * signed.
   */
  boolean letter(Phrasebook book) {
    if (title != null) {
      return true;
    }
    for (int i = 0; signed && i < Math.min(blocks.size(), MOST_BLOCKS_ABOVE_CALL); i++) {
      if (book.callsSomebody(blocks.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** Whether its text speaks of an annex; each block is looked at once. */
  boolean announcesAnnex(Phrasebook book) {
    while (!announces && looked < blocks.size()) {
      announces = book.annexAnnounced.in(blocks.get(looked).passage());
      looked++;
    }
    return announces;
  }
}
