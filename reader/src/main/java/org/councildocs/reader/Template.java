package org.councildocs.reader;

import java.util.Map;

/**
 * Words with gaps to be filled: {@code Letter< dated {date}>}. What stands in angle brackets is
 * left out when one of its gaps has nothing to be filled with.
 */
final class Template {

  private Template() {}

  /** Fills the gaps of a template; a value that is missing or empty leaves its gap empty. */
  static String fill(String template, Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      int open = template.indexOf('<', at);
      int end = open < 0 ? template.length() : open;
      append(template.substring(at, end), values, filled);
      if (open < 0) {
        break;
      }
      int close = template.indexOf('>', open);
      int length = filled.length();
      if (!append(template.substring(open + 1, close), values, filled)) {
        filled.setLength(length);
      }
      at = close + 1;
    }
    return filled.toString();
  }

  /** Appends a piece and says whether all of its gaps were filled. */
  private static boolean append(String piece, Map<String, String> values, StringBuilder filled) {
    boolean complete = true;
    int at = 0;
    for (int open = piece.indexOf('{'); open >= 0; open = piece.indexOf('{', at)) {
      int close = piece.indexOf('}', open);
      String value = values.getOrDefault(piece.substring(open + 1, close), "");
      complete &= !value.isEmpty();
      filled.append(piece, at, open).append(value);
      at = close + 1;
    }
    filled.append(piece, at, piece.length());
    return complete;
  }
}
