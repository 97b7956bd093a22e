package org.councildocs.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The way from a document to one of its parts, such as {@code
 * annexes[0].content.guidingQuestions[2].text}.
 *
 * <p>One syntax for spans, problems, findings, Jakarta property paths and JSON names: component
 * names joined by dots, the element of a list by its index in brackets, 0-based. The document
 * itself is the empty path.
 *
 * @since 0.1.0
 */
public final class DocumentPath implements Comparable<DocumentPath> {

  /** The document itself, written as the empty text. */
  public static final DocumentPath ROOT = new DocumentPath("");

  private final String text;

  private DocumentPath(String text) {
    this.text = text;
  }

  /**
   * Reads a path, the inverse of {@link #toString()}.
   *
   * @param text a path, such as {@code annexes[0].title}, not null
   * @return the path, never null
   * @throws IllegalArgumentException if the text is no path; the message has the index
   */
  public static DocumentPath parse(String text) {
    Objects.requireNonNull(text, "text");
    int i = 0;
    while (i < text.length()) {
      i = endOfStep(text, i == 0 ? 0 : expect(text, i, '.'));
    }
    return text.isEmpty() ? ROOT : new DocumentPath(text);
  }

  private static int endOfStep(String text, int start) {
    int i = start;
    while (i < text.length() && nameCharacter(text.charAt(i), i == start)) {
      i++;
    }
    if (i == start) {
      throw refused(text, i, "a name");
    }
    if (i < text.length() && text.charAt(i) == '[') {
      int digits = i + 1;
      i = digits;
      while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      boolean index =
          i > digits && i - digits < 10 && (text.charAt(digits) != '0' || i == digits + 1);
      if (!index) {
        throw refused(text, digits, "an index");
      }
      i = expect(text, i, ']');
    }
    return i;
  }

  private static boolean nameCharacter(char c, boolean first) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (!first && c >= '0' && c <= '9');
  }

  private static int expect(String text, int index, char c) {
    if (index >= text.length() || text.charAt(index) != c) {
      throw refused(text, index, "'" + c + "'");
    }
    return index + 1;
  }

  private static IllegalArgumentException refused(String text, int index, String right) {
    String cut = text.length() > 64 ? text.substring(0, 64) + "…" : text;
    return new IllegalArgumentException(
        "no path: '" + cut + "': " + right + " would be right at index " + index);
  }

  /**
   * The path to a component of what this path leads to.
   *
   * @param name the name of the component: letters and digits, such as {@code title}, not null
   * @return the longer path, never null
   * @throws IllegalArgumentException if it is no name
   */
  public DocumentPath child(String name) {
    if (endOfStep(name, 0) != name.length() || name.endsWith("]")) {
      throw refused(name, 0, "a name");
    }
    return new DocumentPath(text.isEmpty() ? name : text + '.' + name);
  }

  /**
   * The path to an element of the list that this path leads to.
   *
   * @param index the index, 0-based
   * @return the longer path, never null
   * @throws IllegalArgumentException if the index is negative, or the path no component's
   */
  public DocumentPath element(int index) {
    if (index < 0 || text.isEmpty() || text.endsWith("]")) {
      throw new IllegalArgumentException("no element " + index + " of '" + text + "'");
    }
    return new DocumentPath(text + '[' + index + ']');
  }

  /**
   * The path to what another path leads to, beginning where this one ends.
   *
   * @param relative the other path, not null
   * @return the joined path, never null
   */
  public DocumentPath resolve(DocumentPath relative) {
    if (relative.text.isEmpty()) {
      return this;
    }
    return text.isEmpty() ? relative : new DocumentPath(text + '.' + relative.text);
  }

  /**
   * The path to what holds this part: of an element its list, of a component its record.
   *
   * @return the shorter path; that of the root is the root itself, never null
   */
  public DocumentPath parent() {
    int cut = text.endsWith("]") ? text.lastIndexOf('[') : text.lastIndexOf('.');
    return cut <= 0 ? ROOT : new DocumentPath(text.substring(0, cut));
  }

  /**
   * Whether this path leads to the same part as another, or into it.
   *
   * @param other the other path, not null
   * @return true if the other path is a beginning of this one
   */
  public boolean startsWith(DocumentPath other) {
    int length = other.text.length();
    return text.startsWith(other.text)
        && (length == 0
            || length == text.length()
            || text.charAt(length) == '.'
            || text.charAt(length) == '[');
  }

  /**
   * The steps of the path, from the document on.
   *
   * @return the steps, empty for the root, never null
   */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int dot = text.indexOf('.', start);
      int end = dot < 0 ? text.length() : dot;
      int bracket = text.indexOf('[', start);
      boolean indexed = bracket >= 0 && bracket < end;
      steps.add(
          new Step(
              text.substring(start, indexed ? bracket : end),
              indexed
                  ? OptionalInt.of(Integer.parseInt(text, bracket + 1, end - 1, 10))
                  : OptionalInt.empty()));
      start = end + 1;
    }
    return List.copyOf(steps);
  }

  /**
   * Orders paths step by step: names by their letters, indexes as numbers, a part before what lies
   * in it.
   *
   * @param other the other path, not null
   * @return less than, equal to or greater than 0
   */
  @Override
  public int compareTo(DocumentPath other) {
    Iterator<Step> mine = steps().iterator();
    Iterator<Step> theirs = other.steps().iterator();
    while (mine.hasNext() && theirs.hasNext()) {
      int order = mine.next().compareTo(theirs.next());
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(mine.hasNext(), theirs.hasNext());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentPath path && text.equals(path.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * The path as text, the inverse of {@link #parse(String)}.
   *
   * @return the text, empty for the root, never null
   */
  @Override
  public String toString() {
    return text;
  }

  /**
   * One step of a path: a component, and an element of it where it is a list.
   *
   * @param name the name of the component, not null
   * @param index the index of the element, 0-based, empty where the step leads to the component as
   *     a whole
   * @since 0.1.0
   */
  public record Step(String name, OptionalInt index) implements Comparable<Step> {

    /** Checks that nothing is null. */
    public Step {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(index, "index");
    }

    @Override
    public int compareTo(Step other) {
      int byName = name.compareTo(other.name);
      return byName != 0 ? byName : Integer.compare(index.orElse(-1), other.index.orElse(-1));
    }
  }
}
