package org.councildocs.json.jackson3;

import java.io.StringWriter;
import org.councildocs.json.token.JsonSource;
import org.councildocs.json.token.Token;
import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.util.JsonParserSequence;
import tools.jackson.databind.util.TokenBuffer;

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
  public Token next() {
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
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_NUMBER_INT -> Token.INTEGER;
      case VALUE_NUMBER_FLOAT -> Token.DECIMAL;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      default -> Token.TEXT;
    };
  }

  @Override
  public @Nullable String nextName() {
    return parser.nextName();
  }

  @Override
  public String name() {
    return parser.currentName();
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public @Nullable Integer number() {
    return parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : null;
  }

  @Override
  public String copy() {
    StringWriter copy = new StringWriter();
    try (JsonGenerator out = Syntax.FACTORY.createGenerator(ObjectWriteContext.empty(), copy)) {
      out.copyCurrentStructureExact(parser);
    }
    return copy.toString();
  }

  @Override
  public void keep() {
    if (kept == null) {
      kept =
          TokenBuffer.forBuffering(parser, parser.objectReadContext()).forceUseOfBigDecimal(true);
    }
    kept.copyCurrentStructure(parser);
  }

  @Override
  public void replay() {
    if (kept != null) {
      JsonParser again = kept.asParser(parser.objectReadContext(), parser);
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
  static TextPosition position(TokenStreamLocation place) {
    return new TextPosition(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
  }

  @Override
  public void close() {
    parser.close();
  }
}
