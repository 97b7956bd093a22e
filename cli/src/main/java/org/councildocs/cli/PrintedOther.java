package org.councildocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.Masthead;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.reader.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * What {@code read} printed of a document of another kind, such as a resolution: it has a kind and
 * no document, and is no more an error than the document itself.
 */
final class PrintedOther {

  private static final Set<DocumentKind> OTHERS =
      EnumSet.of(
          DocumentKind.NOTE,
          DocumentKind.PRESIDENTIAL_STATEMENT,
          DocumentKind.RESOLUTION,
          DocumentKind.MEETING_RECORD,
          DocumentKind.OTHER);

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * Made for the first masthead: a mapper costs a start some milliseconds. Behind a masthead there
   * is more.
   */
  private static final class Mastheads {
    static final ObjectReader READER =
        DocumentJson.mapper()
            .readerFor(Masthead.class)
            .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  private @Nullable DocumentKind kind;
  private @Nullable Language language;
  private Masthead masthead = Masthead.NONE;

  private PrintedOther() {}

  /**
   * Reads what was printed.
   *
   * @param json the JSON
   * @return kind, language and masthead; empty for any other JSON
   */
  static Optional<ReadResult> read(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      boolean printed =
          parser.nextToken() == JsonToken.START_OBJECT && "source".equals(parser.nextFieldName());
      return printed ? new PrintedOther().rest(parser) : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      // Whoever reads the document says what is wrong, and where.
      return Optional.empty();
    }
  }

  private Optional<ReadResult> rest(JsonParser parser) throws IOException {
    parser.nextToken();
    parser.skipChildren();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      switch (name) {
        case "document" -> {
          return Optional.empty();
        }
        case "kind" -> kind = DocumentKind.valueOf(parser.getText());
        case "language" -> language = Language.ofTag(parser.getText());
        case "masthead" -> masthead = Mastheads.READER.readValue(parser);
        default -> parser.skipChildren();
      }
    }
    return Optional.ofNullable(kind).filter(OTHERS::contains).map(this::result);
  }

  private ReadResult result(DocumentKind other) {
    return new ReadResult(
        other,
        Optional.ofNullable(language),
        masthead,
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
