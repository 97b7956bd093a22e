package org.councildocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.councildocs.cli.input.ContentLoader;
import org.councildocs.cli.input.Input;

/**
 * An input of which the beginning was looked at, to tell newline-delimited JSON from a document
 * alone.
 *
 * <p>It is such lines if the first is an object and another line follows, or if the first two each
 * begin one: so neither of them has to be sound.
 *
 * @param input the input from its beginning, opened once
 * @param lines whether it holds a document a line
 */
record JsonLines(Input input, boolean lines) {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int BYTE_ORDER_MARK_LENGTH = 3;

  /** Blanks, a line, and blanks again. */
  private static final int LOOKED_AT = 3 * ContentLoader.LARGEST_INPUT + BYTE_ORDER_MARK_LENGTH;

  /** Opens an input; what goes wrong with that is told to whoever opens it next. */
  static JsonLines of(Input input) {
    try {
      // It is closed by whoever opens the input that is returned.
      InputStream in = new BufferedInputStream(input.opener().open());
      in.mark(LOOKED_AT);
      boolean lines = begin(in);
      in.reset();
      // From here on nothing has to be kept for another reset.
      in.mark(0);
      return new JsonLines(new Input(input.name(), () -> in), lines);
    } catch (IOException e) {
      Input failed =
          new Input(
              input.name(),
              () -> {
                throw e;
              });
      return new JsonLines(failed, false);
    }
  }

  private static boolean begin(InputStream in) throws IOException {
    int c = firstOfLine(in);
    if (c != '{') {
      return false;
    }
    byte[] first = restOfLine(in, c);
    int second = firstOfLine(in);
    return second >= 0 && (isObject(first) || (second == '{' && !goesOn(first)));
  }

  /** The first character of the next line that is not blank, negative at the end. */
  private static int firstOfLine(InputStream in) throws IOException {
    int c = in.read();
    for (int i = 0; i < ContentLoader.LARGEST_INPUT && isBlank(c); i++) {
      c = in.read();
    }
    return c == 0xEF && in.skip(BYTE_ORDER_MARK_LENGTH - 1) > 0 ? in.read() : c;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private static byte[] restOfLine(InputStream in, int first) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = first; c >= 0 && c != '\n'; c = in.read()) {
      if (line.size() == ContentLoader.LARGEST_INPUT) {
        return new byte[0];
      }
      line.write(c);
    }
    return line.toByteArray();
  }

  private static boolean isObject(byte[] line) {
    try (JsonParser parser = FACTORY.createParser(line)) {
      parser.nextToken();
      parser.skipChildren();
      return parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether an object may begin on the next line inside that of this one. */
  private static boolean goesOn(byte[] line) {
    int last = line.length - 1;
    while (last > 0 && isBlank(line[last])) {
      last--;
    }
    return last < 0 || line[last] == ':' || line[last] == ',' || line[last] == '[';
  }
}
