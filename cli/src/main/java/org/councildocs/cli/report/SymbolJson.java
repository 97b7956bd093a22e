package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.LenientSymbol;
import org.councildocs.symbol.Mending;
import org.councildocs.symbol.Session;
import org.councildocs.symbol.SymbolModifier;
import org.councildocs.symbol.SymbolSyntaxException;

/**
 * A text that should be a symbol, as JSON: the symbol and its parts, or why it is none.
 *
 * @since 0.1.0
 */
public final class SymbolJson implements JsonStream.Value {

  private final String input;
  private final Optional<LenientSymbol> read;
  private final Optional<SymbolSyntaxException> error;

  private SymbolJson(
      String input, Optional<LenientSymbol> read, Optional<SymbolSyntaxException> error) {
    this.input = input;
    this.read = read;
    this.error = error;
  }

  /**
   * Reads a text.
   *
   * @param input the text, not null
   * @param strict whether nothing may be mended
   * @return what came of it, never null
   */
  public static SymbolJson of(String input, boolean strict) {
    Objects.requireNonNull(input, "input");
    try {
      LenientSymbol read =
          strict
              ? new LenientSymbol(DocumentSymbol.parse(input), Set.of())
              : DocumentSymbol.parseLenient(input);
      return new SymbolJson(input, Optional.of(read), Optional.empty());
    } catch (SymbolSyntaxException e) {
      return new SymbolJson(input, Optional.empty(), Optional.of(e));
    }
  }

  /**
   * Whether the text is a symbol.
   *
   * @return false if it is none
   */
  public boolean known() {
    return read.isPresent();
  }

  @Override
  public void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("input", input);
    if (read.isPresent()) {
      DocumentSymbol symbol = read.get().symbol();
      json.writeStringField("canonical", symbol.toString());
      json.writeObjectFieldStart("parts");
      writeParts(symbol, json);
      json.writeEndObject();
      json.writeArrayFieldStart("mended");
      for (Mending mending : read.get().mended()) {
        json.writeString(mending.name());
      }
      json.writeEndArray();
    }
    if (error.isPresent()) {
      writeError(error.get(), json);
    }
    json.writeEndObject();
  }

  private static void writeError(SymbolSyntaxException error, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart("error");
    json.writeNumberField("index", error.index());
    json.writeStringField("reason", error.reason().name());
    text("suggestion", error.suggestion(), json);
    json.writeEndObject();
  }

  private static void writeParts(DocumentSymbol symbol, JsonGenerator json) throws IOException {
    if (symbol.symbols().size() > 1) {
      JsonTexts.write("symbols", symbol.symbols(), json);
    }
    json.writeStringField("organ", symbol.organ());
    text("principalOrgan", symbol.principalOrgan().map(Enum::name), json);
    text("council", symbol.council().map(Enum::name), json);
    json.writeStringField("body", symbol.body());
    number("year", symbol.year(), json);
    if (symbol.session().isPresent()) {
      writeSession(symbol.session().get(), json);
    }
    number("securityCouncilYear", symbol.securityCouncilYear(), json);
    text("nature", symbol.nature().map(Enum::name), json);
    number("number", symbol.number(), json);
    text("letters", symbol.letters(), json);
    if (!symbol.modifiers().isEmpty()) {
      json.writeArrayFieldStart("modifiers");
      for (SymbolModifier modifier : symbol.modifiers()) {
        writeModifier(modifier, json);
      }
      json.writeEndArray();
    }
    JsonTexts.write("qualifiers", symbol.qualifiers(), json);
    if (symbol.reissueMarks() > 0) {
      json.writeNumberField("reissueMarks", symbol.reissueMarks());
    }
    text("parent", symbol.parent(), json);
    json.writeStringField("fileName", symbol.fileName());
    json.writeStringField("link", symbol.link());
  }

  private static void writeModifier(SymbolModifier modifier, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", modifier.kind().name());
    if (modifier.number() > 0) {
      json.writeNumberField("number", modifier.number());
    }
    if (modifier.lastNumber() != modifier.number()) {
      json.writeNumberField("lastNumber", modifier.lastNumber());
    }
    json.writeEndObject();
  }

  private static void writeSession(Session session, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("session");
    json.writeStringField("kind", session.kind().name());
    json.writeNumberField("number", session.number());
    json.writeEndObject();
  }

  private static void text(String name, Optional<?> value, JsonGenerator json) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get().toString());
    }
  }

  private static void number(String name, OptionalInt value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsInt());
    }
  }
}
