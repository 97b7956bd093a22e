package org.councildocs.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Masthead;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.PlainText;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Block.AnnexHeading;
import org.councildocs.reader.Title.Range;
import org.jspecify.annotations.Nullable;

/** Puts annexes together: a letter with its own annexes, a concept note, or plain text. */
final class AnnexReader {

  private static final int MOST_TITLE_BLOCKS = 3;

  private final Reading reading;
  private final SpanBook spans;

  AnnexReader(Reading reading) {
    this.reading = reading;
    this.spans = reading.spans();
  }

  /** Reads the annexes of a letter or annex. */
  List<Annex> read(List<Part> parts, DocumentPath list, @Nullable LocalDate letterDate) {
    List<Annex> annexes = new ArrayList<>();
    for (Part part : parts) {
      annexes.add(annex(part, list.element(annexes.size()), letterDate));
    }
    return annexes;
  }

  private Annex annex(Part part, DocumentPath path, @Nullable LocalDate letterDate) {
    Optional<String> heading = Optional.empty();
    Optional<String> number = Optional.empty();
    Block opened = part.heading();
    if (opened != null) {
      heading = Optional.of(opened.text());
      spans.leaf(path.child("heading"), opened.passage().span());
      AnnexHeading said = opened.annex();
      Range printed = said == null ? null : said.number();
      if (printed != null) {
        number = Optional.of(printed.in(opened.text()));
        spans.part(path.child("number"), opened.passage().span(printed.start(), printed.end()));
      }
    }
    List<Block> blocks = new ArrayList<>(part.blocks());
    List<OriginalLanguage> languages = takeTags(blocks, path);
    int titled = titleOfLetter(blocks);
    Optional<String> title = Optional.empty();
    List<Annex> inside = List.of();
    DocumentPath content = path.child("content");
    AnnexContent held;
    if (titled >= 0) {
      title = title(blocks, titled, path);
      held =
          new LetterReader(reading, content, this)
              .read(blocks.subList(titled, blocks.size()), part.parts(), Masthead.NONE);
    } else {
      if (NoteReader.note(blocks, reading.book())) {
        held = new NoteReader(reading, content, letterDate).read(blocks, Optional.empty());
      } else {
        int lines = titleLines(blocks);
        title = title(blocks, lines, path);
        held = plain(blocks.subList(lines, blocks.size()), content);
      }
      inside = read(part.parts(), path.child("annexes"), letterDate);
    }
    return new Annex(part.kind(), held, heading, number, title, languages, inside);
  }

  /** Takes out the remarks on the language above the title, or under it where it is one block. */
  private List<OriginalLanguage> takeTags(List<Block> blocks, DocumentPath path) {
    List<OriginalLanguage> languages = new ArrayList<>();
    while (!blocks.isEmpty() && blocks.get(0).is(Block.Kind.LANGUAGE_TAG)) {
      LanguageTags.read(blocks.remove(0).passage(), reading.book(), spans, path, languages);
    }
    while (blocks.size() > 1 && blocks.get(1).is(Block.Kind.LANGUAGE_TAG) && textFollows(blocks)) {
      LanguageTags.read(blocks.remove(1).passage(), reading.book(), spans, path, languages);
    }
    return languages;
  }

  /** Whether text comes behind the first two blocks, and not more lines of the title. */
  private boolean textFollows(List<Block> blocks) {
    if (blocks.size() == 2 || titleOfLetter(blocks) > 1) {
      return blocks.size() == 2;
    }
    Block third = blocks.get(2);
    boolean titleOfNote =
        !reading.book().noteNames.in(blocks.get(0).passage())
            && NoteReader.note(blocks, reading.book());
    return !titleOfNote && textBegins(third);
  }

  private boolean textBegins(Block third) {
    return third.is(Block.Kind.LANGUAGE_TAG)
        || third.is(Block.Kind.ITEM)
        || (third.is(Block.Kind.TEXT)
            && (third.sentence() || reading.headings().known(third.text()) != null));
  }

  /** Where the title of a letter stands among the first blocks, or -1. */
  private static int titleOfLetter(List<Block> blocks) {
    for (int i = 0; i < Math.min(blocks.size(), MOST_TITLE_BLOCKS + 1); i++) {
      if (blocks.get(i).is(Block.Kind.TITLE)) {
        return i;
      }
      if (blocks.get(i).sentence()) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * How many of the first blocks are the annex's title: lines that are no sentence, before text.
   */
  private static int titleLines(List<Block> blocks) {
    int lines = 0;
    while (lines < blocks.size() - 1
        && lines < MOST_TITLE_BLOCKS
        && blocks.get(lines).is(Block.Kind.TEXT)
        && HeadingReader.formedTitle(blocks.get(lines))
        && (lines == 0 || goesOn(blocks.get(lines - 1), blocks.get(lines)))) {
      lines++;
    }
    return lines;
  }

  /**
   * Whether a title line goes on with the one before: it is set tight under it, or in the middle of
   * words.
   */
  private static boolean goesOn(Block before, Block block) {
    return Character.isLowerCase(block.text().charAt(0)) || before.text().endsWith(":");
  }

  private Optional<String> title(List<Block> blocks, int count, DocumentPath path) {
    if (count == 0) {
      return Optional.empty();
    }
    spans.leaf(
        path.child("title"),
        blocks.get(0).passage().span().hull(blocks.get(count - 1).passage().span()));
    StringBuilder title = new StringBuilder();
    for (Block block : blocks.subList(0, count)) {
      title.append(title.length() == 0 ? "" : " ").append(block.text());
    }
    return Optional.of(title.toString());
  }

  private PlainText plain(List<Block> blocks, DocumentPath content) {
    List<String> body = new ArrayList<>();
    for (Block block : blocks) {
      TextSpan span = block.passage().span();
      spans.leaf(content.child("body").element(body.size()), span);
      body.add(block.text());
    }
    return new PlainText(body);
  }
}
