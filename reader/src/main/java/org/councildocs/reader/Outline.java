package org.councildocs.reader;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.reader.Block.AnnexHeading;
import org.jspecify.annotations.Nullable;

/**
 * Finds which annex lies in which: by kind (an enclosure in an annex, an appendix in either), and
 * an annex in the letter whose title its heading repeats.
 */
final class Outline {

  private static final int MOST_BLOCKS_ABOVE_TITLE = 4;
  private static final Set<String> FIRST_NUMBERS = Set.of("I", "1", "A");

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
            ProblemKind.ANNEX_TOO_DEEP,
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
    while (parts.hasNext() && !mayHold(part, heading, kind) && !goesOnWithNumbers(part, heading)) {
      part = parts.next();
    }
    return firstBehindUnnumbered(part, heading) ? open.element() : part;
  }

  /** Whether a part holds annexes of this kind with numbers, after which another comes. */
  private static boolean goesOnWithNumbers(Part part, Block heading) {
    String number = number(heading);
    Block last = last(part);
    return number != null
        && !FIRST_NUMBERS.contains(number)
        && last != null
        && number(last) != null
        && sameKind(last, heading);
  }

  /**
   * Whether an annex is the first of several, in a part that holds one of this kind without number:
   * it lies deeper then, in what came last.
   */
  private static boolean firstBehindUnnumbered(Part part, Block heading) {
    String number = number(heading);
    Block last = last(part);
    return number != null
        && FIRST_NUMBERS.contains(number)
        && last != null
        && number(last) == null
        && sameKind(last, heading);
  }

  /** The heading of the last annex in a part, or null. */
  private static @Nullable Block last(Part part) {
    List<Part> parts = part.parts();
    return parts.isEmpty() ? null : parts.get(parts.size() - 1).heading();
  }

  private static @Nullable String number(Block heading) {
    AnnexHeading annex = heading.annex();
    return annex == null || annex.number() == null ? null : annex.number().in(heading.text());
  }

  private static boolean sameKind(Block one, Block other) {
    AnnexHeading first = one.annex();
    AnnexHeading second = other.annex();
    return first != null && second != null && first.kind() == second.kind();
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
    return sameHeading(own, heading) && part.letter(book) && part.announcesAnnex(book);
  }

  private static boolean sameHeading(@Nullable Block one, Block other) {
    return one != null && one.text().equalsIgnoreCase(other.text());
  }

  /**
   * Whether a letter, a note or a report begins here without a heading, behind the signature of the
   * letter before; a note also behind its text, where the signature is lost.
   */
  private boolean beginsUnheaded(Block block) {
    Part part = open.element();
    // A letter as it was sent has no title.
    boolean letter = part.title() != null || part.depth() == 0;
    if (part.depth() >= Annex.MAX_DEPTH || !letter) {
      return false;
    }
    if (block.is(Block.Kind.TITLE)) {
      return part.blocks().size() > MOST_BLOCKS_ABOVE_TITLE || part.signed();
    }
    if (!block.is(Block.Kind.TEXT) || block.sentence()) {
      return false;
    }
    return part.signed()
        ? book.noteNames.in(block.passage()) || opens(block, DocumentKind.OTHER)
        : part.sentences() && opens(block, DocumentKind.CONCEPT_NOTE);
  }

  /** Whether a line apart from what stands above it begins or ends as a title of a kind does. */
  private boolean opens(Block block, DocumentKind kind) {
    String text = block.text();
    boolean apart = block.blankLinesBefore() > 0 || book.noteNames.whole(text) != null;
    return apart && titleOf(kind, text, book);
  }

  /** Whether a text begins or ends as the title of a kind of document does. */
  static boolean titleOf(DocumentKind kind, String text, Phrasebook book) {
    return named(book.kindOpeners.at(text, 0), kind)
        || named(book.kindClosers.endingAt(text, text.length()), kind);
  }

  private static boolean named(@Nullable Match<DocumentKind> words, DocumentKind kind) {
    return words != null && words.value() == kind;
  }

  private void openUnheaded(Block first) {
    Part parent = open.element();
    Part part = new Part(null, parent.depth() + 1);
    part.add(first);
    parent.parts().add(part);
    open.push(part);
  }
}
