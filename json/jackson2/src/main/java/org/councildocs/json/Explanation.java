package org.councildocs.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.mixins.JsonLimits;
import org.councildocs.json.mixins.Quote;
import org.councildocs.language.TextPosition;

/** Turns what Jackson throws into where, what, and what would be right. */
final class Explanation {

  /** Stands before line and column in messages that name a second place. */
  private static final String SOURCE =
      "[Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); ";

  private Explanation() {}

  static DocumentJsonException ofLength() {
    String what = "longer than " + JsonLimits.LENGTH + ", the most that is read";
    return new DocumentJsonException(null, DocumentPath.ROOT, what, null);
  }

  static DocumentJsonException ofUnwritable(JsonProcessingException e) {
    DocumentPath path =
        e instanceof JsonMappingException mapping
            ? JsonPath.of(mapping).known()
            : DocumentPath.ROOT;
    return new DocumentJsonException(null, path, what(e), e);
  }

  /**
   * Explains why a text could not be read.
   *
   * @param in the parser of the text, where it stopped
   */
  static DocumentJsonException ofUnreadable(String text, JsonParser in, JsonProcessingException e) {
    JsonPath path;
    JsonLocation place;
    if (e instanceof JsonMappingException mapping) {
      path = JsonPath.of(mapping);
      place = path.find(text, e.getLocation());
    } else {
      path = JsonPath.of(in.getParsingContext());
      place = e.getLocation() == null ? in.currentLocation() : e.getLocation();
    }
    // Jackson has column 0 where there is nothing.
    TextPosition position = new TextPosition(place.getLineNr(), Math.max(1, place.getColumnNr()));
    return new DocumentJsonException(position, path.known(), what(e), e);
  }

  private static String what(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the text ends in the middle of the document";
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Quote.of(unknown.getPropertyName())
          + " is no property here; right would be "
          + unknown.getKnownPropertyIds().stream()
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    String message = String.valueOf(e.getOriginalMessage()).replace(SOURCE, "[");
    return e instanceof StreamConstraintsException ? withAsciiDigits(message) : message;
  }

  /** Jackson prints the lengths of its limits under the default locale. */
  private static String withAsciiDigits(String message) {
    StringBuilder out = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      out.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return out.toString();
  }
}
