package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.OriginalLanguage;
import org.jspecify.annotations.Nullable;

/** Goes through the stages of one reading: lines, head, blocks, outline, document. */
final class DocumentAssembler {

  private final Phrasebook book;
  private final SpanBook spans;
  private final Reading reading;
  private final DocumentText text;
  private List<Line> lines;
  private final TitleReader titles;
  private final Joiner joiner;

  DocumentAssembler(String document, Phrasebook book, SpanBook spans, boolean mentions) {
    this.book = book;
    this.spans = spans;
    this.reading = Reading.of(book, spans, mentions);
    this.text = DocumentText.of(document, book);
    this.lines = text.visible();
    this.joiner = new Joiner(document, new Layout(lines, book));
    this.titles = new TitleReader(book, reading.dates(), joiner);
  }

  ReadResult read() {
    Head head =
        lines.isEmpty()
            ? new Head(DocumentKind.OTHER, 0, null)
            : new HeadReader(book, titles).read(lines);
    Optional<CouncilDocument> document =
        switch (head.kind()) {
          case LETTER, IDENTICAL_LETTERS, NOTE_VERBALE -> Optional.of(letter(head));
          case CONCEPT_NOTE -> Optional.of(note());
          case NOTE, PRESIDENTIAL_STATEMENT, RESOLUTION, MEETING_RECORD, OTHER -> leaveAlone();
        };
    return DocumentReader.result(
        text.document(), head.kind(), Optional.of(book.language()), document, spans, text);
  }

  private Letter letter(Head head) {
    MastheadReader masthead = new MastheadReader(book, reading.dates(), spans);
    List<Line> above = List.copyOf(lines.subList(0, head.line()));
    above.forEach(line -> masthead.read(line.passage()));
    List<Passage> behind =
        RunningSymbols.take(
            text,
            above,
            head.line() < lines.size() ? lines.get(head.line()) : null,
            masthead.hasSymbol());
    lines = text.visible();
    List<Block> blocks = blocks(above.size(), head.title(), behind);
    behind.forEach(masthead::read);
    List<OriginalLanguage> tagged = takeTags(blocks);
    Part root = new Outline(book, spans).of(blocks);
    Masthead read = masthead.masthead(text.jobNumber());
    Masthead whole = tagged.isEmpty() ? read : read.toBuilder().originalLanguages(tagged).build();
    return new LetterReader(reading, DocumentPath.ROOT, new AnnexReader(reading)).read(root, whole);
  }

  private List<Block> blocks(int from, @Nullable Title title, List<Passage> taken) {
    List<Line> own = new ArrayList<>(lines);
    boolean[] overPage = text.overPage();
    if (!taken.isEmpty()) {
      own.removeIf(line -> taken.contains(line.passage()));
    }
    return new Segmenter(book, titles, joiner).blocks(own, overPage, from, title);
  }

  /** Remarks on the language of the whole document, directly under its title. */
  private List<OriginalLanguage> takeTags(List<Block> blocks) {
    List<OriginalLanguage> languages = new ArrayList<>();
    while (blocks.size() > 1 && blocks.get(1).is(Block.Kind.LANGUAGE_TAG)) {
      LanguageTags.read(
          blocks.remove(1).passage(), book, spans, DocumentPath.parse("masthead"), languages);
    }
    return languages;
  }

  private ConceptNote note() {
    List<Block> blocks = blocks(0, null, List.of());
    return new NoteReader(reading, DocumentPath.ROOT, null)
        .read(blocks, Optional.of(book.language()));
  }

  private Optional<CouncilDocument> leaveAlone() {
    blocks(0, null, List.of()).forEach(block -> spans.text(block.passage().span()));
    return Optional.empty();
  }
}
