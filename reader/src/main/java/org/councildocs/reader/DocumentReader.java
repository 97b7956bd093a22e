package org.councildocs.reader;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Reads the plain text of a document of the councils: a letter, identical letters, a note verbale
 * with its annexes, or a concept note that stands alone. Other kinds are named and left alone.
 *
 * <p>The text may come from any extractor: lines may be broken inside words and sentences, pages
 * may interrupt them, the masthead may be there or not. Nothing a text contains makes reading fail;
 * what is doubtful becomes a {@link Problem}. The time is linear in the length of the text.
 *
 * <p>A reader is immutable, may be shared between threads, and is meant to be kept.
 *
 * @since 0.1.0
 */
public final class DocumentReader {

  private static final DocumentReader ALL = new DocumentReader(null, true);

  private final @Nullable Language hint;
  private final boolean mentions;

  private DocumentReader(@Nullable Language hint, boolean mentions) {
    this.hint = hint;
    this.mentions = mentions;
  }

  /**
   * The reader of all languages, which also gathers the documents and threats that are mentioned.
   *
   * @return the reader, never null
   */
  public static DocumentReader create() {
    return ALL;
  }

  /**
   * A reader that takes texts to be in one language and does not look for it itself.
   *
   * @param language the language, not null
   * @return another reader, never null
   */
  public DocumentReader withLanguage(Language language) {
    return new DocumentReader(Objects.requireNonNull(language, "language"), mentions);
  }

  /**
   * A reader that does not look for the documents and threats that are mentioned, and so is faster.
   *
   * @return another reader, never null
   */
  public DocumentReader withoutMentions() {
    return new DocumentReader(hint, false);
  }

  /**
   * Reads a text.
   *
   * @param text the text, not null
   * @return what was read, never null
   */
  public ReadResult read(CharSequence text) {
    Objects.requireNonNull(text, "text");
    String given = text.toString();
    SpanBook spans = new SpanBook();
    TextCheck check = TextCheck.of(given);
    check.report(spans);
    String document = Markup.off(CodedCharacters.read(given, spans), spans);
    Optional<Language> language =
        hint != null
            ? Optional.of(hint)
            : LanguageDetector.detect(document.equals(given) ? given : Mends.shown(document));
    if (check.unreadable() || language.isEmpty()) {
      if (!check.unreadable()) {
        spans.problem(ProblemKind.LANGUAGE_UNKNOWN, Map.of());
      }
      // Even so every line has its place.
      DocumentText lines = DocumentText.of(document, Phrasebook.of(Language.ENGLISH));
      lines.visible().forEach(line -> spans.text(line.passage().span()));
      return result(
          document, DocumentKind.OTHER, language, Masthead.NONE, Optional.empty(), spans, lines);
    }
    Phrasebook book = Phrasebook.of(language.get());
    String mended = Mender.mend(document, book, spans);
    return new DocumentAssembler(mended, book, spans, mentions).read();
  }

  static ReadResult result(
      String document,
      DocumentKind kind,
      Optional<Language> language,
      Masthead masthead,
      Optional<org.councildocs.document.CouncilDocument> read,
      SpanBook spans,
      DocumentText lines) {
    if (!document.isEmpty()) {
      spans.whole(new TextSpan(0, document.length()));
    }
    return new ReadResult(
        kind,
        language,
        masthead,
        read,
        spans.spans(),
        spans.leaves(),
        spans.furniture(lines.furniture()),
        spans.problems());
  }
}
