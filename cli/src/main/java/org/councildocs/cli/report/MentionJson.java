package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import org.councildocs.reader.Mention;
import org.councildocs.symbol.Mending;

/**
 * What a text names at a place, as JSON.
 *
 * @param source the name of the input, not null
 * @param line the line of the input, from 1
 * @param text the words that name it, not null
 * @param mention what is named, not null
 * @since 0.1.0
 */
public record MentionJson(String source, int line, String text, Mention mention)
    implements JsonStream.Value {

  /** Checks that nothing is null. */
  public MentionJson {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(mention, "mention");
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", source);
    json.writeNumberField("line", line);
    json.writeStringField("kind", name(mention.kind()));
    json.writeStringField("value", mention.value());
    json.writeNumberField("start", mention.span().start());
    json.writeNumberField("end", mention.span().end());
    json.writeStringField("text", text);
    if (mention instanceof Mention.OfSymbol symbol) {
      json.writeArrayFieldStart("mended");
      for (Mending mending : symbol.match().mended()) {
        json.writeString(mending.name());
      }
      json.writeEndArray();
    } else if (mention instanceof Mention.OfDate date) {
      json.writeBooleanField("complete", date.date().complete());
      json.writeBooleanField("possible", date.date().possible());
    } else if (mention instanceof Mention.OfThreat threat) {
      json.writeStringField("wording", threat.match().wording().name());
    }
    json.writeEndObject();
  }

  private static String name(Mention.Kind kind) {
    return switch (kind) {
      case SYMBOL -> "symbol";
      case DATE -> "date";
      case STATE -> "state";
      case THREAT -> "threat";
    };
  }
}
