package org.councildocs.cli.input;

import java.io.IOException;
import java.io.InputStream;

/** Whether bytes are one document or hold several, as their beginning shows. */
enum Shape {
  /** One document, or nothing that holds any. */
  ONE,
  /** A zip archive; it may be an office file all the same. */
  ZIP,
  /** JSON values, one a line (NDJSON). */
  LINES,
  /** A JSON list of objects. */
  LIST;

  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  /**
   * Makes out the shape.
   *
   * @param in the bytes from the beginning; of a JSON object the whole first line is read, up to
   *     {@link ContentLoader#LARGEST_INPUT}, of all else little
   */
  static Shape of(InputStream in) throws IOException {
    int first = in.read();
    for (int i = 0; i < BYTE_ORDER_MARK.length && first == BYTE_ORDER_MARK[i]; i++) {
      first = in.read();
    }
    if (first == 'P') {
      return zip(in) ? ZIP : ONE;
    }
    first = blank(first) ? nextVisible(in) : first;
    if (first == '[' && nextVisible(in) == '{') {
      int inside = nextVisible(in);
      return mayBeginObject(inside) ? LIST : ONE;
    }
    return first == '{' && firstOfSeveralLines(in) ? LINES : ONE;
  }

  private static boolean zip(InputStream in) throws IOException {
    int second = in.read();
    int third = in.read();
    int fourth = in.read();
    return second == 'K' && ((third == 3 && fourth == 4) || (third == 5 && fourth == 6));
  }

  /**
   * The object is closed in its line, and more than blanks stand below; or it is not, and cannot go
   * on with the object that stands below: then its line is a bad one.
   */
  private static boolean firstOfSeveralLines(InputStream in) throws IOException {
    JsonBalance balance = new JsonBalance();
    balance.closedBy('{');
    int inside = '\n';
    int last = '{';
    int length = 0;
    int b = in.read();
    while (b >= 0 && b != '\n' && length < ContentLoader.LARGEST_INPUT) {
      balance.closedBy(b);
      inside = blank(inside) ? b : inside;
      last = blank(b) ? last : b;
      length++;
      b = in.read();
    }
    if (b != '\n' || !mayBeginObject(inside)) {
      return false;
    }
    int below = nextVisible(in);
    return balance.balanced() ? below >= 0 : below == '{' && ":,[".indexOf(last) < 0;
  }

  /** Whether a byte may be the first behind the brace of a JSON object; RTF has a backslash. */
  private static boolean mayBeginObject(int b) {
    return b == '"' || b == '}' || blank(b);
  }

  /** The next byte that is no blank, -1 at the end or where only blanks come for long. */
  private static int nextVisible(InputStream in) throws IOException {
    int b = in.read();
    for (int i = 0; blank(b) && i < ContentLoader.LARGEST_INPUT; i++) {
      b = in.read();
    }
    return blank(b) ? -1 : b;
  }

  static boolean blank(int b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }
}
