package org.councildocs.tests.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to lay out a document anew, as other extractors would have.
 *
 * @param width how wide the lines of titles and paragraphs are, 0 to leave them as they are
 * @param pageEnd behind which line of a paragraph a page ends, counted over the document; -1 for
 *     nowhere
 * @param pageNumber what stands at the end of the page
 * @param noBreak every how manieth blank is one that does not break; 0 for none
 * @param flatMasthead whether the lines above the title stand in one
 * @param lineEnd what ends a line
 */
record Rebreaking(
    int width, int pageEnd, String pageNumber, int noBreak, boolean flatMasthead, String lineEnd) {

  private static final String NO_BREAK_SPACE = "\u00A0";
  private static final String NOT_AT_START = "，。：；、？！”’》）)」』";
  private static final int COLUMNS_OF_IDEOGRAPH = 2;

  /** Lays out a document. */
  String of(WrittenDocuments.Entry document, JsonNode expected) {
    Map<String, String> texts = new HashMap<>();
    collect(expected.path("document"), texts);
    String title = squeezed(expected.path("document").path("title").asText());
    List<String> lines = new ArrayList<>();
    List<String> block = new ArrayList<>();
    boolean above = true;
    int joints = 0;
    for (String line : (document.text() + "\n").split("\n", -1)) {
      if (!line.isBlank()) {
        block.add(line);
        continue;
      }
      String words = squeezed(String.join("", block));
      if (above && !title.isEmpty() && words.equals(title)) {
        above = false;
        flattenMasthead(lines);
      }
      @Nullable String paragraph = texts.get(words);
      List<String> laid = paragraph == null ? block : wrapped(block, paragraph);
      for (int i = 0; i < laid.size(); i++) {
        lines.add(laid.get(i));
        if (paragraph != null
            && sentence(paragraph)
            && i + 1 < laid.size()
            && joints++ == pageEnd) {
          lines.addAll(List.of("", pageNumber, ""));
        }
      }
      lines.add("");
      block.clear();
    }
    return withNoBreakSpaces(String.join(lineEnd, lines));
  }

  private static boolean sentence(String paragraph) {
    return ".。".indexOf(paragraph.charAt(paragraph.length() - 1)) >= 0;
  }

  private static void collect(JsonNode node, Map<String, String> texts) {
    if (node.isTextual()) {
      texts.put(squeezed(node.asText()), node.asText());
    }
    node.forEach(child -> collect(child, texts));
  }

  /** A text without its blanks, which are what changes. */
  private static String squeezed(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x640)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private void flattenMasthead(List<String> lines) {
    if (flatMasthead && !lines.isEmpty() && !inColumns(lines)) {
      String one = String.join(" ", lines).strip().replaceAll(" ++", " ");
      lines.clear();
      lines.addAll(List.of(one, ""));
    }
  }

  /**
   * Whether a name stands in a column, a word a line, or all in a table: in one line others would
   * stand inside it.
   */
  private static boolean inColumns(List<String> lines) {
    boolean before = false;
    for (String line : lines) {
      boolean word = line.matches("\\S++ {3,}+\\S.*+");
      if ((word && before) || line.startsWith("|")) {
        return true;
      }
      before = word;
    }
    return false;
  }

  private List<String> wrapped(List<String> block, String paragraph) {
    if (width == 0) {
      return block;
    }
    String first = indent(block.get(0));
    String next = block.size() > 1 ? indent(block.get(1)) : "";
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int columns = first.length();
    for (String piece : pieces(paragraph)) {
      int wide = columns(piece);
      if (columns + wide > width && columns > next.length()) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(next).append(piece.stripLeading());
        columns = next.length() + columns(piece.stripLeading());
      } else {
        line.append(piece);
        columns += wide;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static int columns(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 && c < 0xFFE0 ? COLUMNS_OF_IDEOGRAPH : 1).sum();
  }

  /** What may not be parted: words with the blank before them, ideographs with their marks. */
  private static List<String> pieces(String all) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < all.length(); i++) {
      char c = all.charAt(i);
      boolean ideographs =
          (c >= 0x2E80 || all.charAt(i - 1) >= 0x2E80)
              && NOT_AT_START.indexOf(c) < 0
              && "“‘《（(「".indexOf(all.charAt(i - 1)) < 0
              && c != ' ';
      if (c == ' ' || (ideographs && all.charAt(i - 1) != ' ')) {
        pieces.add(all.substring(start, i));
        start = i;
      }
    }
    pieces.add(all.substring(start));
    return pieces;
  }

  private String withNoBreakSpaces(String text) {
    StringBuilder out = new StringBuilder();
    int blanks = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean single =
          noBreak > 0
              && text.charAt(i) == ' '
              && i > 0
              && i + 1 < text.length()
              && !Character.isWhitespace(text.charAt(i - 1))
              && !Character.isWhitespace(text.charAt(i + 1));
      out.append(single && blanks++ % noBreak == 0 ? NO_BREAK_SPACE : text.substring(i, i + 1));
    }
    return out.toString();
  }
}
