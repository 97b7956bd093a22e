package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.PlainText;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Block.AnnexHeading;

/** Puts annexes together: a letter with its own annexes, a concept note, or plain text. */
final class AnnexReader {

  private static final int MOST_TITLE_BLOCKS = 3;

  private final Reading reading;
  private final SpanBook spans;
  private final OtherLanguages others;

  AnnexReader(Reading reading, OtherLanguages others) {
    this.reading = reading;
    this.spans = reading.spans();
    this.others = others;
  }

  /** Reads the annexes of a letter or annex. */
  List<Annex> read(List<Part> parts, DocumentPath list, Cover cover) {
    List<Annex> annexes = new ArrayList<>();
    for (Part part : parts) {
      annexes.add(annex(part, list.element(annexes.size()), cover));
    }
    return annexes;
  }

  private Annex annex(Part part, DocumentPath path, Cover cover) {
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
    List<OriginalLanguage> languages = takeTagsAbove(blocks, path);
    int above = languages.size();
    takeTagsUnder(blocks, path, languages);
    int mostTitle = languages.size() > above ? 1 : blocks.size();
    OtherLanguages.Annexed other =
        blocks.isEmpty() ? null : others.annexed(blocks, part.depth(), reading);
    Held held;
    if (other == null) {
      held = held(blocks, mostTitle, part.parts(), path, cover, Optional.empty());
    } else {
      List<Part> parts = new ArrayList<>(other.root().parts());
      parts.addAll(part.parts());
      Optional<Language> language = Optional.of(other.reading().book().language());
      held =
          new AnnexReader(other.reading(), others)
              .held(other.root().blocks(), mostTitle, parts, path, cover, language);
    }
    return new Annex(
        part.kind(), held.content(), heading, number, held.title(), languages, held.annexes());
  }

  /** What an annex holds under its heading. */
  private record Held(AnnexContent content, Optional<String> title, List<Annex> annexes) {}

  /**
   * Reads what stands under the heading of an annex.
   *
   * @param mostTitle how many blocks its title may have: behind a remark on the language it ends
   * @param language its language, empty where it is that of the letter
   */
  private Held held(
      List<Block> blocks,
      int mostTitle,
      List<Part> parts,
      DocumentPath path,
      Cover cover,
      Optional<Language> language) {
    int titled = titleOfLetter(blocks);
    DocumentPath content = path.child("content");
    if (titled >= 0) {
      Optional<String> title = title(blocks, titled, path);
      Letter letter =
          new LetterReader(reading, content, this)
              .read(blocks.subList(titled, blocks.size()), parts, Masthead.NONE);
      return new Held(letter, title, List.of());
    }
    if (new SentLetter(reading, blocks).found()) {
      Letter letter = new LetterReader(reading, content, this).read(blocks, parts, Masthead.NONE);
      return new Held(letter, Optional.empty(), List.of());
    }
    AnnexContent held;
    Optional<String> title = Optional.empty();
    if (NoteTitle.begins(blocks, reading.book())) {
      held = new NoteReader(reading, content, cover).read(blocks, mostTitle, language);
    } else {
      int lines = Math.min(titleLines(blocks), mostTitle);
      title = title(blocks, lines, path);
      held = plain(blocks.subList(lines, blocks.size()), content);
    }
    return new Held(held, title, read(parts, path.child("annexes"), cover));
  }

  /** Takes out the remarks on the language above the title. */
  private List<OriginalLanguage> takeTagsAbove(List<Block> blocks, DocumentPath path) {
    List<OriginalLanguage> languages = new ArrayList<>();
    while (!blocks.isEmpty() && blocks.get(0).is(Block.Kind.LANGUAGE_TAG)) {
      LanguageTags.read(blocks.remove(0).passage(), reading.book(), spans, path, languages);
    }
    return languages;
  }

  /** Takes out the remarks on the language under a title of one block. */
  private void takeTagsUnder(
      List<Block> blocks, DocumentPath path, List<OriginalLanguage> languages) {
    while (blocks.size() > 1 && blocks.get(1).is(Block.Kind.LANGUAGE_TAG) && textFollows(blocks)) {
      LanguageTags.read(blocks.remove(1).passage(), reading.book(), spans, path, languages);
    }
  }

  /** Whether text comes behind the first two blocks, and not more lines of the title. */
  private boolean textFollows(List<Block> blocks) {
    if (blocks.size() == 2 || titleOfLetter(blocks) > 1) {
      return blocks.size() == 2;
    }
    Block third = blocks.get(2);
    boolean titleOfNote =
        !reading.book().noteNames.in(blocks.get(0).passage())
            && NoteTitle.begins(blocks, reading.book());
    return !titleOfNote && textBegins(third);
  }

  private boolean textBegins(Block third) {
    return third.is(Block.Kind.LANGUAGE_TAG)
        || third.is(Block.Kind.ITEM)
        || (third.is(Block.Kind.TEXT)
            && (third.sentence()
                || Characters.comma(third.text().charAt(third.text().length() - 1))
                || reading.headings().known(third.text()) != null));
  }

  /** Where the title of a letter stands among the first blocks, or -1. */
  private static int titleOfLetter(List<Block> blocks) {
    int tags = 0;
    for (int i = 0; i < blocks.size() && i - tags <= MOST_TITLE_BLOCKS; i++) {
      if (blocks.get(i).is(Block.Kind.TITLE)) {
        return i;
      }
      tags += blocks.get(i).is(Block.Kind.LANGUAGE_TAG) ? 1 : 0;
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
