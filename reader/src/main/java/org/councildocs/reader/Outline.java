package org.councildocs.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.reader.Block.AnnexHeading;
import org.jspecify.annotations.Nullable;

/**
 * Finds which annex lies in which: by kind (an enclosure in an annex, an appendix in either), and
 * an annex in the letter whose title its heading repeats.
 */
final class Outline {

  private static final int MOST_BLOCKS_ABOVE_TITLE = 4;

  private final Phrasebook book;
  private final SpanBook spans;
  private final Deque<Part> open = new ArrayDeque<>();
  private boolean tooDeep;

  Outline(Phrasebook book, SpanBook spans) {
    this.book = book;
    this.spans = spans;
  }

  /**
   * The letter as a part with all its annexes.
   *
   * @param depth how many annexes lie around it
   */
  Part of(List<Block> blocks, int depth) {
    Part root = new Part(null, depth);
    open.push(root);
    for (Block block : blocks) {
      if (block.is(Block.Kind.ANNEX)) {
        openAnnex(block);
      } else if (beginsUnheaded(block)) {
        openUnheaded(block);
      } else {
        open.element().add(block);
      }
    }
    return root;
  }

  private void openAnnex(Block heading) {
    Part parent = parent(heading);
    if (parent.depth() >= Annex.MAX_DEPTH) {
      if (!tooDeep) {
        tooDeep = true;
        spans.problem(
            "reader.annex.too-deep",
            Severity.WARNING,
            DocumentPath.ROOT,
            heading.passage().span(),
            Map.of("depth", Integer.toString(Annex.MAX_DEPTH)));
      }
      open.element()
          .add(
              Block.of(
                  Block.Kind.TEXT, heading.passage(), heading.lines(), heading.blankLinesBefore()));
      return;
    }
    while (!open.isEmpty() && open.element() != parent) {
      open.pop();
    }
    Part part = new Part(heading, parent.depth() + 1);
    parent.parts().add(part);
    open.push(part);
  }

  /** The open part in which an annex with this heading lies. */
  private Part parent(Block heading) {
    Title repeated = heading.title();
    Part same = repeated == null ? null : partWithTitle(repeated);
    if (same != null) {
      return same;
    }
    AnnexHeading annex = heading.annex();
    AnnexKind kind = annex == null ? AnnexKind.ANNEX : annex.kind();
    Iterator<Part> parts = open.iterator();
    Part part = parts.next();
    while (parts.hasNext() && !mayHold(part, heading, kind)) {
      part = parts.next();
    }
    return part;
  }

  private @Nullable Part partWithTitle(Title repeated) {
    for (Part part : open) {
      Title title = part.title();
      if (title != null && ReadDate.sameDay(title.date(), repeated.date())) {
        return part;
      }
    }
    return null;
  }

  private boolean mayHold(Part part, Block heading, AnnexKind kind) {
    Block own = part.heading();
    AnnexHeading annex = own == null ? null : own.annex();
    if (annex == null) {
      return true;
    }
    int deeper = kind.compareTo(annex.kind());
    if (deeper != 0) {
      return deeper > 0;
    }
    return sameHeading(own, heading) && part.title() != null && part.announcesAnnex(book);
  }

  private static boolean sameHeading(@Nullable Block one, Block other) {
    return one != null && one.text().equalsIgnoreCase(other.text());
  }

  /**
   * Whether a letter or a note begins here without a heading, behind the signature of the letter
   * before.
   */
  private boolean beginsUnheaded(Block block) {
    Part part = open.element();
    // A letter as it was sent has no title.
    boolean letter = part.title() != null || (part.depth() == 0 && part.signed());
    if (part.depth() >= Annex.MAX_DEPTH || !letter) {
      return false;
    }
    if (block.is(Block.Kind.TITLE)) {
      return part.blocks().size() > MOST_BLOCKS_ABOVE_TITLE || part.signed();
    }
    return part.signed()
        && block.is(Block.Kind.TEXT)
        && !block.sentence()
        && (book.noteNames.in(block.passage()) || opensReport(block));
  }

  /** Whether a line apart from what stands above it begins as the title of a report does. */
  private boolean opensReport(Block block) {
    Match<DocumentKind> opener = book.kindOpeners.at(block.text(), 0);
    return block.blankLinesBefore() > 0 && opener != null && opener.value() == DocumentKind.OTHER;
  }

  private void openUnheaded(Block first) {
    Part parent = open.element();
    Part part = new Part(null, parent.depth() + 1);
    part.add(first);
    parent.parts().add(part);
    open.push(part);
  }
}
