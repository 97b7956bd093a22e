package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.councildocs.cli.input.InputProblem;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of which every name and type is known beforehand; whatever else comes is refused with
 * its line.
 */
final class StrictJson {

  /** Deeper than any report; what goes deeper is none. */
  private static final int DEEPEST = 16;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
          .build();

  private final JsonParser parser;
  private final int firstLine;

  /** The name that was read last: also within a list, where the parser has none. */
  private String name = "";

  /**
   * Reads values.
   *
   * @param in the text
   * @param firstLine the number of its first line
   */
  StrictJson(Reader in, int firstLine) throws IOException {
    this.parser = FACTORY.createParser(in);
    this.firstLine = firstLine;
  }

  /** The next token, null behind the last. */
  @Nullable JsonToken next() throws IOException {
    try {
      return parser.nextToken();
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? line() : e.getLocation().getLineNr() + firstLine - 1;
      throw new ReportFormatException(line, words(e));
    } catch (IOException e) {
      throw refused(InputProblem.of(e).message(Language.ENGLISH));
    }
  }

  private static String words(JsonProcessingException e) {
    return e instanceof JsonEOFException
        ? "it ends in the middle; it was cut short"
        : e.getOriginalMessage();
  }

  /** The current token, null before the first. */
  @Nullable JsonToken current() {
    return parser.currentToken();
  }

  /** Goes on and refuses all but the token that must come. */
  void expect(JsonToken expected) throws IOException {
    next();
    require(expected);
  }

  private void require(JsonToken expected) throws IOException {
    if (parser.currentToken() != expected) {
      throw refused("here " + name(expected) + " is due, not " + name(parser.currentToken()));
    }
  }

  private static String name(@Nullable JsonToken token) {
    if (token == null) {
      return "the end of the text";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case END_OBJECT -> "the end of an object";
      case END_ARRAY -> "the end of a list";
      case FIELD_NAME -> "a property";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT -> "a whole number";
      default -> "something else";
    };
  }

  /** The name of the next property of the object; null at its end. */
  @Nullable String property() throws IOException {
    if (next() == JsonToken.END_OBJECT) {
      return null;
    }
    require(JsonToken.FIELD_NAME);
    name = parser.currentName();
    return name;
  }

  String text() throws IOException {
    expect(JsonToken.VALUE_STRING);
    return currentText();
  }

  private String currentText() throws IOException {
    try {
      return parser.getText();
    } catch (JsonProcessingException e) {
      throw refused(words(e));
    }
  }

  /** A text that stands for a value. */
  <T> T value(Function<String, T> parse) throws IOException {
    return parsed(text(), parse);
  }

  private <T> T parsed(String text, Function<String, T> parse) throws IOException {
    try {
      return parse.apply(text);
    } catch (RuntimeException e) {
      throw refused("'" + cut(text) + "' is no value of '" + name + "'");
    }
  }

  private static String cut(String text) {
    return text.length() <= 64 ? text : text.substring(0, 64) + "…";
  }

  /** A number that is not negative. */
  int number() throws IOException {
    expect(JsonToken.VALUE_NUMBER_INT);
    long number;
    try {
      number = parser.getLongValue();
    } catch (JsonProcessingException e) {
      throw refused(words(e));
    }
    if (number < 0 || number > Integer.MAX_VALUE) {
      throw refused("a number from 0 to " + Integer.MAX_VALUE + " is due, not " + number);
    }
    return (int) number;
  }

  /** Goes past a value, whatever it is. */
  void skip() throws IOException {
    next();
    try {
      parser.skipChildren();
    } catch (JsonProcessingException e) {
      throw refused(words(e));
    }
  }

  boolean truth() throws IOException {
    JsonToken token = next();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw refused("true or false is due");
    }
    return token == JsonToken.VALUE_TRUE;
  }

  /** A list of objects, each read from behind its opening brace. */
  <T> List<T> objects(Element<T> element) throws IOException {
    expect(JsonToken.START_ARRAY);
    List<T> list = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      require(JsonToken.START_OBJECT);
      list.add(element.read(this));
    }
    return list;
  }

  /** A list of texts, each of which stands for a value. */
  <T> List<T> values(Function<String, T> parse) throws IOException {
    expect(JsonToken.START_ARRAY);
    List<T> list = new ArrayList<>();
    while (next() != JsonToken.END_ARRAY) {
      require(JsonToken.VALUE_STRING);
      list.add(parsed(currentText(), parse));
    }
    return list;
  }

  /** Makes a value of what was read; what the value refuses is refused with its line. */
  <T> T made(Making<T> making) throws IOException {
    try {
      return making.make();
    } catch (IllegalArgumentException e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  /** A property that every object of its kind has. */
  <T> T required(@Nullable T value, String name) throws IOException {
    return Optional.ofNullable(value)
        .orElseThrow(() -> refused("the property '" + name + "' is missing"));
  }

  ReportFormatException unknown(String name) {
    return refused("there is no property '" + cut(name) + "' here");
  }

  ReportFormatException refused(String message) {
    return new ReportFormatException(line(), message);
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr()) + firstLine - 1;
  }

  /** Reads an object from behind its opening brace to its closing one. */
  @FunctionalInterface
  interface Element<T> {
    T read(StrictJson json) throws IOException;
  }

  /** Makes a value that may refuse its parts. */
  @FunctionalInterface
  interface Making<T> {
    T make();
  }
}
