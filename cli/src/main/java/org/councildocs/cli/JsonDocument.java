package org.councildocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.json.DocumentJson;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.language.Language;
import org.councildocs.language.TextPosition;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.ReadResult;

/**
 * Reads the JSON form of a document, as a reader would: with the place of each part in the JSON.
 */
final class JsonDocument {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonDocument() {}

  /**
   * Reads a document, also where it stands in what {@code read} printed.
   *
   * @param json the JSON
   * @return the document; the spans are those of the JSON values
   * @throws RefusedJsonException if it is not the JSON form of a document
   */
  static ReadResult read(String json) {
    Optional<ReadResult> other = PrintedOther.read(json);
    if (other.isPresent()) {
      return other.get();
    }
    String alone = documentAlone(json);
    return result(document(alone), places(alone));
  }

  /**
   * Reads a document, also where it stands in what {@code read} printed, without the places of its
   * parts.
   *
   * @param json the JSON
   * @return the document, without spans
   * @throws RefusedJsonException if it is not the JSON form of a document
   */
  static ReadResult readWithoutPlaces(String json) {
    return PrintedOther.read(json)
        .orElseGet(() -> result(document(documentAlone(json)), Collections.emptySortedMap()));
  }

  private static ReadResult result(
      CouncilDocument document, SortedMap<DocumentPath, TextSpan> places) {
    return new ReadResult(
        kind(document),
        language(document),
        document instanceof Letter letter ? letter.masthead() : Masthead.NONE,
        Optional.of(document),
        places,
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * What {@code read} prints has the document as a property. All around it becomes blank, so that
   * every place stays what it was.
   */
  private static String documentAlone(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      boolean printed =
          parser.nextToken() == JsonToken.START_OBJECT && "source".equals(parser.nextFieldName());
      while (printed && parser.nextToken() != null) {
        parser.skipChildren();
        if ("document".equals(parser.nextFieldName())) {
          parser.nextToken();
          int start = (int) parser.currentTokenLocation().getCharOffset();
          parser.skipChildren();
          int end = (int) parser.currentLocation().getCharOffset();
          return blank(json.substring(0, start)) + json.substring(start, end);
        }
      }
    } catch (IOException e) {
      // Not even JSON: whoever reads the document says so, and where.
      return json;
    }
    return json;
  }

  private static String blank(String text) {
    StringBuilder blank = new StringBuilder(text.length());
    text.chars().forEach(c -> blank.append(c == '\n' || c == '\r' ? (char) c : ' '));
    return blank.toString();
  }

  private static CouncilDocument document(String json) {
    try {
      return DocumentJson.read(json);
    } catch (DocumentJsonException e) {
      throw new RefusedJsonException(
          withoutPlace(e), e.position().map(position -> place(json, position)));
    }
  }

  /** The message begins with the place in this text, which may be a part of a file. */
  private static String withoutPlace(DocumentJsonException e) {
    String message = String.valueOf(e.getMessage());
    return e.position().map(place -> message.substring((place + ": ").length())).orElse(message);
  }

  /** The character at a position, or the end of the text. */
  private static TextSpan place(String json, TextPosition position) {
    int start = 0;
    for (int line = 1; line < position.line() && start < json.length(); line++) {
      int end = json.indexOf('\n', start);
      start = end < 0 ? json.length() : end + 1;
    }
    int offset = Math.min(start + position.column() - 1, json.length());
    return new TextSpan(offset, Math.min(offset + 1, json.length()));
  }

  private static DocumentKind kind(CouncilDocument document) {
    return document instanceof Letter letter
        ? DocumentKind.of(letter.kind())
        : DocumentKind.CONCEPT_NOTE;
  }

  private static Optional<Language> language(CouncilDocument document) {
    return document instanceof Letter letter
        ? Optional.of(letter.language())
        : ((ConceptNote) document).language();
  }

  /** The names of JSON are those of the model, so the way to a value is its path. */
  private static SortedMap<DocumentPath, TextSpan> places(String json) {
    SortedMap<DocumentPath, TextSpan> places = new TreeMap<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      parser.nextToken();
      value(parser, DocumentPath.ROOT, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  private static void value(
      JsonParser parser, DocumentPath path, SortedMap<DocumentPath, TextSpan> places)
      throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        DocumentPath child = path.child(parser.currentName());
        parser.nextToken();
        value(parser, child, places);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
        value(parser, path.element(i), places);
      }
    } else {
      // Only then does the parser stand behind a string.
      parser.finishToken();
    }
    int end = (int) parser.currentLocation().getCharOffset();
    places.put(path, new TextSpan(start, end));
  }
}
