package org.councildocs.reader;

import java.util.List;
import java.util.Optional;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.jspecify.annotations.Nullable;

/** Goes through the stages of one reading: lines, head, blocks, outline, document. */
final class DocumentAssembler {

  private static final int LONGEST_REISSUE = 120;

  private final Phrasebook book;
  private final SpanBook spans;
  private final Reading reading;
  private final DocumentText text;
  private List<Line> lines;
  private Masthead masthead = Masthead.NONE;
  private final TitleReader titles;
  private final MastheadLines mastheads;
  private final Joiner joiner;

  DocumentAssembler(String document, Phrasebook book, SpanBook spans, boolean mentions) {
    this.book = book;
    this.spans = spans;
    this.reading = Reading.of(book, spans, mentions);
    this.text = DocumentText.of(document, book);
    this.lines = text.visible();
    this.joiner = new Joiner(document, new Layout(lines, book), book);
    this.titles = new TitleReader(book, reading.dates(), joiner);
    this.mastheads = new MastheadLines(book, reading.dates());
  }

  ReadResult read() {
    Head head =
        lines.isEmpty()
            ? new Head(DocumentKind.OTHER, 0, null)
            : withMasthead(new HeadReader(book, titles, mastheads).read(lines));
    Optional<CouncilDocument> document =
        switch (head.kind()) {
          case LETTER, IDENTICAL_LETTERS, NOTE_VERBALE -> Optional.of(letter(head));
          case CONCEPT_NOTE -> Optional.of(note());
          case NOTE, PRESIDENTIAL_STATEMENT, RESOLUTION, MEETING_RECORD, OTHER -> leaveAlone(head);
        };
    joiner.report(spans);
    return DocumentReader.result(
        text.document(),
        head.kind(),
        Optional.of(book.language()),
        masthead,
        document,
        spans,
        text);
  }

  /** The head, once a masthead that stands elsewhere has been put above its title. */
  private Head withMasthead(Head head) {
    Title title = head.title();
    if (title == null || head.line() > 0) {
      return head;
    }
    List<Line> masthead = mastheads.find(lines, title.lines());
    if (masthead.isEmpty()) {
      return head;
    }
    text.putFirst(masthead);
    lines = text.visible();
    return new Head(head.kind(), masthead.size(), title);
  }

  private Letter letter(Head head) {
    MastheadReader above = above(head);
    List<Passage> behind = RunningSymbols.take(text, lastLine(head), above.symbols());
    lines = text.visible();
    List<Block> blocks = blocks(head.line(), head.title());
    for (Passage symbol : behind) {
      above.readRunningSymbol(symbol);
    }
    takeTags(blocks, above);
    readReissue(blocks, above);
    Part root = new Outline(book, spans).of(blocks, 0);
    masthead = above.masthead(text.jobNumber());
    Line last = lastLine(head);
    if (last != null) {
      new FurtherDocuments(mastheads)
          .report(text.lines(), text.lines().indexOf(last) + 1, masthead.symbols(), spans);
    }
    OtherLanguages others = new OtherLanguages(text.document(), lines, text.overPage());
    return new LetterReader(reading, DocumentPath.ROOT, new AnnexReader(reading, others))
        .read(root.blocks(), root.parts(), masthead);
  }

  /** Reads what stands above the title. */
  private MastheadReader above(Head head) {
    MastheadReader above = new MastheadReader(book, reading.dates(), spans);
    for (Line line : lines.subList(0, head.line())) {
      above.read(line.passage());
    }
    return above;
  }

  private @Nullable Line lastLine(Head head) {
    Title title = head.title();
    return title == null ? null : lines.get(head.line() + title.lines() - 1);
  }

  private List<Block> blocks(int from, @Nullable Title title) {
    return new Segmenter(book, titles, joiner).blocks(lines, text.overPage(), from, title);
  }

  /** Reads the remarks on the language of the whole document, directly under its title. */
  private static void takeTags(List<Block> blocks, MastheadReader masthead) {
    while (blocks.size() > 1
        && blocks.get(0).is(Block.Kind.TITLE)
        && (blocks.get(1).is(Block.Kind.LANGUAGE_TAG)
            || masthead.dateInBrackets(blocks.get(1).text()))) {
      masthead.readTag(blocks.remove(1).passage());
    }
  }

  /** Reads a footnote that says that the document was issued anew. */
  private void readReissue(List<Block> blocks, MastheadReader masthead) {
    for (Block block : blocks) {
      String text = block.text();
      if (text.charAt(0) == '*' && text.length() <= LONGEST_REISSUE && book.reissues.in(text)) {
        masthead.readReissue(block.passage());
        return;
      }
    }
  }

  private ConceptNote note() {
    takeSymbols();
    List<Block> blocks = blocks(0, null);
    int first = 0;
    int linesOfAnnex = 0;
    while (first < blocks.size() - 1 && ofAnnex(blocks.get(first))) {
      linesOfAnnex += blocks.get(first).lines();
      first++;
    }
    // A note has no place for the heading of the annex that it was.
    lines.subList(0, linesOfAnnex).forEach(Line::makeFurniture);
    return new NoteReader(reading, DocumentPath.ROOT, Cover.NONE)
        .read(blocks.subList(first, blocks.size()), blocks.size(), Optional.of(book.language()));
  }

  /** Takes the symbols out with which the pages of a note begin. */
  private void takeSymbols() {
    int count = 0;
    while (count < lines.size() && PageFurniture.symbolAlone(lines.get(count).text())) {
      lines.get(count).makeFurniture();
      count++;
    }
    if (count > 0) {
      RunningSymbols.take(text, null, List.of());
      lines = text.visible();
    }
  }

  /** Whether a block stands above a note because it is an annex. */
  private static boolean ofAnnex(Block block) {
    return block.is(Block.Kind.ANNEX) || block.is(Block.Kind.LANGUAGE_TAG);
  }

  private Optional<CouncilDocument> leaveAlone(Head head) {
    masthead = above(head).masthead(text.jobNumber());
    for (Block block : blocks(head.line(), null)) {
      spans.text(block.passage().span());
    }
    return Optional.empty();
  }
}
