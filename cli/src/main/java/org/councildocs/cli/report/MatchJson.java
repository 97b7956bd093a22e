package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import org.councildocs.symbol.Mending;
import org.councildocs.symbol.SymbolMatch;

/**
 * A symbol found in a text, as JSON.
 *
 * @param source the name of the input, not null
 * @param text the symbol as it stands there, not null
 * @param match the symbol and what was mended to read it, not null
 * @param place where it stands, not null
 * @since 0.1.0
 */
public record MatchJson(String source, String text, SymbolMatch match, Place place)
    implements JsonStream.Value {

  /** Checks that nothing is null. */
  public MatchJson {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(place, "place");
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", source);
    json.writeStringField("kind", "symbol");
    json.writeStringField("text", text);
    json.writeStringField("canonical", match.symbol().toString());
    json.writeFieldName("span");
    RemarkJson.writePlace(place, json);
    json.writeArrayFieldStart("mended");
    for (Mending mending : match.mended()) {
      json.writeString(mending.name());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
