package org.councildocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.councildocs.cli.report.CheckedJson;
import org.councildocs.validation.DocumentDigest;
import org.jspecify.annotations.Nullable;

/** The JSON form of what is left of an input when it was examined: one line, and back. */
final class ExaminedJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private ExaminedJson() {}

  static String line(Examined examined) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      if (examined.stamp().isPresent()) {
        json.writeStringField("stamp", examined.stamp().get());
      }
      if (examined.digest().isPresent()) {
        json.writeStringField("digest", examined.digest().get().toString());
      }
      json.writeStringField("places", examined.places().toString());
      json.writeFieldName("checked");
      json.writeRawValue(CheckedJson.line(examined.checked()));
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /** Reads a line, the inverse of {@link #line}; empty if it is anything else. */
  static Optional<Examined> parse(String line) {
    try (JsonParser json = FACTORY.createParser(line)) {
      return json.nextToken() == JsonToken.START_OBJECT
          ? Optional.ofNullable(read(json, line))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Examined read(JsonParser json, String line) throws IOException {
    Optional<String> stamp = Optional.empty();
    Optional<DocumentDigest> digest = Optional.empty();
    PartPlaces places = PartPlaces.NONE;
    for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      switch (name) {
        case "stamp" -> stamp = Optional.ofNullable(json.nextTextValue());
        case "digest" ->
            digest = Optional.ofNullable(json.nextTextValue()).map(DocumentDigest::parse);
        case "places" -> places = PartPlaces.parse(String.valueOf(json.nextTextValue()));
        case "checked" -> {
          // The last property: what is left of the line, without its own brace.
          json.nextToken();
          int start = (int) json.currentTokenLocation().getCharOffset();
          String checked = line.substring(start, line.length() - 1);
          return new Examined(CheckedJson.parse(checked, 1), digest, places, stamp);
        }
        default -> {
          return null;
        }
      }
    }
    return null;
  }
}
