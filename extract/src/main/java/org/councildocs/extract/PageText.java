package org.councildocs.extract;

import java.util.Set;
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

  /** What ends with an empty line, as the line after it is another paragraph. */
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "pre", "blockquote");

  private final int limit;
  private final DocumentFormat format;
  private final ListLabels lists = new ListLabels();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder note = new StringBuilder();

  /** The footnotes whose marks stand in the paragraph at hand. */
  private final StringBuilder pending = new StringBuilder();

  private int notes;
  private int depthOfRemark;
  private int depthOfNote;
  private int depthOfPreformatted;
  private int depthOfCell;
  private int depthOfRaised;

  /**
   * A text without anything so far.
   *
   * @param limit the most UTF-16 units it may have
   * @param format where it stands: in HTML lines end only where elements do, and lists give their
   *     items marks; what Tika takes for paragraphs in PDF often are none
   */
  PageText(int limit, DocumentFormat format) {
    this.limit = limit;
    this.format = format;
  }

  private boolean html() {
    return format == DocumentFormat.HTML;
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
    } else if (html() && name.equals("li")) {
      text.append(lists.next(attributes));
    } else {
      lists.begin(name, attributes);
      depthOfCell += cell(name) ? 1 : 0;
      depthOfRaised += name.equals("sup") ? 1 : 0;
    }
  }

  private static boolean cell(String name) {
    return name.equals("td") || name.equals("th");
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
      if (depthOfPreformatted > 0) {
        depthOfPreformatted--;
      } else {
        lists.end(name);
        depthOfCell = Math.max(0, depthOfCell - (cell(name) ? 1 : 0));
        depthOfRaised = Math.max(0, depthOfRaised - (name.equals("sup") ? 1 : 0));
      }
      if (PARAGRAPHS.contains(name)) {
        text.append(pending);
        pending.setLength(0);
        endParagraph();
      }
    }
    check();
  }

  /** Ends a line, so that an empty one follows when Tika ends it too. */
  private void endParagraph() {
    boolean ended = text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    if (depthOfCell == 0 && format != DocumentFormat.PDF && !ended) {
      text.append('\n');
    }
  }

  /** Ends a footnote, which stands inside the paragraph with its mark or behind it. */
  private void endNote(boolean inside) {
    String mark = raised(++notes);
    String words = note.toString().strip();
    note.setLength(0);
    if (inside) {
      text.append(mark);
      pending
          .append("\n\n")
          .append(mark)
          .append(' ')
          .append(NUMBER.matcher(words).replaceFirst(""));
    } else {
      text.append(mark).append(' ').append(words).append('\n');
    }
  }

  /** A number as it stands at the mark of a footnote and before the footnote. */
  static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      raised.append(raised(digit));
    }
    return raised.toString();
  }

  private static char raised(char c) {
    return c >= '0' && c <= '9' ? RAISED.charAt(c - '0') : c;
  }

  @Override
  public void characters(char[] characters, int start, int length)
      throws WriteLimitReachedException {
    if (depthOfRemark > 0) {
      return;
    }
    StringBuilder out = depthOfNote > 0 ? note : text;
    if (!html() || depthOfPreformatted > 0) {
      out.append(characters, start, length);
    } else {
      for (int i = start; i < start + length; i++) {
        if (!blank(characters[i])) {
          out.append(depthOfRaised > 0 ? raised(characters[i]) : characters[i]);
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
