package org.councildocs.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.StringWriter;
import org.councildocs.json.token.JsonSource;
import org.councildocs.json.token.Token;
import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser. */
final class ParserSource implements JsonSource {

  private JsonParser parser;
  private @Nullable TokenBuffer kept;

  ParserSource(JsonParser parser) {
    this.parser = parser;
  }

  JsonParser parser() {
    return parser;
  }

  @Override
  public Token token() {
    return token(parser.currentToken());
  }

  @Override
  public Token next() throws IOException {
    return token(parser.nextToken());
  }

  private static Token token(@Nullable JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_LIST;
      case END_ARRAY -> Token.END_LIST;
      case FIELD_NAME -> Token.NAME;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      default -> Token.TEXT;
    };
  }

  @Override
  public @Nullable String nextName() throws IOException {
    return parser.nextFieldName();
  }

  @Override
  public String name() throws IOException {
    return parser.currentName();
  }

  @Override
  public String text() throws IOException {
    return parser.getText();
  }

  @Override
  public @Nullable Integer number() throws IOException {
    return parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : null;
  }

  @Override
  public String copy() throws IOException {
    StringWriter copy = new StringWriter();
    try (JsonGenerator out = Syntax.FACTORY.createGenerator(copy)) {
      int open = 0;
      do {
        open += parser.currentToken().isStructStart() ? 1 : 0;
        open -= parser.currentToken().isStructEnd() ? 1 : 0;
        if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
          // What was kept back knows all its digits as text alone.
          out.writeNumber(parser.getText());
        } else {
          out.copyCurrentEvent(parser);
        }
      } while (open > 0 && parser.nextToken() != null);
    }
    return copy.toString();
  }

  @Override
  public void keep() throws IOException {
    if (kept == null) {
      kept = new TokenBuffer(parser).forceUseOfBigDecimal(true);
    }
    kept.copyCurrentStructure(parser);
  }

  @Override
  public void replay() {
    if (kept != null) {
      JsonParser again = kept.asParser(parser);
      parser.clearCurrentToken();
      parser = JsonParserSequence.createFlattened(false, again, parser);
      kept = null;
    }
  }

  @Override
  public long offset() {
    return parser.currentTokenLocation().getCharOffset();
  }

  @Override
  public TextPosition position() {
    return position(parser.currentTokenLocation());
  }

  @Override
  public TextPosition reached() {
    return position(parser.currentLocation());
  }

  /** Jackson has column 0 where there is nothing. */
  static TextPosition position(JsonLocation place) {
    return new TextPosition(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
