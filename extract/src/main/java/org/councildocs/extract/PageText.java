package org.councildocs.extract;

import java.util.regex.Pattern;
import org.apache.tika.exception.WriteLimitReachedException;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Puts the text together that Tika finds in a file, as it stands on its pages: without what readers
 * have remarked on it, each footnote in a paragraph of its own behind that of its mark, both with
 * the same raised number.
 */
final class PageText extends DefaultHandler {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** What stands in a Word file at the place of a footnote. */
  private static final Pattern MARK = Pattern.compile("\\[(?:foot|end)noteRef:\\d{1,9}\\]");

  /** The number that a footnote of an OpenDocument file begins with. */
  private static final Pattern NUMBER = Pattern.compile("\\A[0-9ivxlc*]{1,6}[ \\t\\n]++");

  private final int limit;
  private final boolean html;
  private final ListLabels lists = new ListLabels();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();

  /** The footnotes whose marks stand in the paragraph at hand. */
  private final StringBuilder pending = new StringBuilder();

  private int notes;
  private int depthOfRemark;
  private int depthOfNote;
  private int depthOfPreformatted;

  /**
   * A text without anything so far.
   *
   * @param limit the most UTF-16 units it may have
   * @param html whether lines end only where elements do, and items of lists have their marks from
   *     the elements around them
   */
  PageText(int limit, boolean html) {
    this.limit = limit;
    this.html = html;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    String kind = String.valueOf(attributes.getValue("class"));
    if (depthOfRemark > 0 || kind.equals("annotation")) {
      depthOfRemark++;
    } else if (depthOfNote > 0 || ofNote(kind)) {
      depthOfNote++;
    } else if (depthOfPreformatted > 0 || name.equals("pre")) {
      depthOfPreformatted++;
    } else if (html && name.equals("li")) {
      text.append(lists.next(attributes));
    } else {
      lists.begin(name, attributes);
    }
  }

  private static boolean ofNote(String kind) {
    return kind.equals("note") || kind.equals("footnote") || kind.equals("endnote");
  }

  @Override
  public void endElement(String uri, String name, String qualified)
      throws WriteLimitReachedException {
    if (depthOfRemark > 0) {
      depthOfRemark--;
    } else if (depthOfNote > 0) {
      depthOfNote--;
      if (depthOfNote == 0) {
        endNote(name.equals("p"));
      }
    } else {
      depthOfPreformatted = Math.max(0, depthOfPreformatted - 1);
      lists.end(name);
      if (pending.length() > 0 && (name.equals("p") || name.equals("li"))) {
        text.append(pending);
        pending.setLength(0);
      }
    }
    check();
  }

  /** Ends a footnote, which stands inside the paragraph with its mark or behind it. */
  private void endNote(boolean inside) {
    String mark = raised(++notes);
    String words = note.toString().strip();
    note.setLength(0);
    if (inside) {
      text.append(mark);
      pending.append('\n').append(mark).append(' ').append(NUMBER.matcher(words).replaceFirst(""));
    } else {
      text.append(mark).append(' ').append(words).append('\n');
    }
  }

  /** A number as it stands at the mark of a footnote and before the footnote. */
  static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      raised.append(RAISED.charAt(digit - '0'));
    }
    return raised.toString();
  }

  @Override
  public void characters(char[] characters, int start, int length)
      throws WriteLimitReachedException {
    if (depthOfRemark > 0) {
      return;
    }
    StringBuilder out = depthOfNote > 0 ? note : text;
    if (!html || depthOfPreformatted > 0) {
      out.append(characters, start, length);
    } else {
      for (int i = start; i < start + length; i++) {
        if (!blank(characters[i])) {
          out.append(characters[i]);
        } else if (out.length() > 0 && !blank(out.charAt(out.length() - 1))) {
          out.append(' ');
        }
      }
    }
    check();
  }

  /** Whether a character is one of those of which HTML takes any number for one blank. */
  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Blanks that Tika puts between elements. */
  @Override
  public void ignorableWhitespace(char[] characters, int start, int length)
      throws WriteLimitReachedException {
    if (depthOfRemark == 0) {
      (depthOfNote > 0 ? note : text).append(characters, start, length);
      check();
    }
  }

  private void check() throws WriteLimitReachedException {
    if (text.length() + note.length() + pending.length() > limit) {
      throw new WriteLimitReachedException(limit);
    }
  }

  /** The text so far. */
  @Override
  public String toString() {
    int[] marks = {0};
    return MARK.matcher(text).replaceAll(mark -> raised(++marks[0]));
  }
}
