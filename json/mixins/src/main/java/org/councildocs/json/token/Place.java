package org.councildocs.json.token;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.councildocs.language.TextPosition;
import org.jspecify.annotations.Nullable;

/** Finds where a value stands. */
final class Place {

  private Place() {}

  /**
   * The place of the last value on a way, among those that begin at or before another place.
   *
   * <p>That other place is where a refusal was noticed. It may lie behind the value, behind the
   * object that holds it, and where a part of the text was kept back until the kind of a document
   * was known, behind that part.
   *
   * @param in the whole JSON, before its first token
   * @param steps the way, names and indexes
   * @param noticed the offset of the other place
   * @return the place, null if there is no such value
   */
  static @Nullable TextPosition find(JsonSource in, List<Object> steps, long noticed) {
    TextPosition found = null;
    try {
      List<Object> way = new ArrayList<>();
      for (Token token = in.next();
          token != Token.END && in.offset() <= noticed;
          token = in.next()) {
        if (advance(token, in, way) && way.equals(steps)) {
          found = in.position();
        }
        if (token == Token.START_OBJECT) {
          way.add("");
        } else if (token == Token.START_LIST) {
          way.add(-1);
        }
      }
    } catch (IOException | RuntimeException e) {
      // No JSON from here on, which is behind the value.
      return found;
    }
    return found;
  }

  /** Goes to a token; whether it begins a value. */
  private static boolean advance(Token token, JsonSource in, List<Object> way) throws IOException {
    int last = way.size() - 1;
    if (token == Token.END_OBJECT || token == Token.END_LIST) {
      way.remove(last);
    } else if (token == Token.NAME) {
      way.set(last, in.name());
    } else if (last >= 0 && way.get(last) instanceof Integer index) {
      way.set(last, index + 1);
    }
    return token.startsValue();
  }
}
