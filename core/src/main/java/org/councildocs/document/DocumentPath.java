package org.councildocs.document;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

  /** In place of an index: the component as a whole. */
  private static final int WHOLE = -1;

  /** As many digits as the largest index has. */
  private static final int MOST_DIGITS = 10;

  /** The document itself, written as the empty text. */
  public static final DocumentPath ROOT = new DocumentPath(null, "", WHOLE);

  /** What holds this part; null for the document alone. */
  private final @Nullable DocumentPath parent;

  private final String name;
  private final int index;
  private final int depth;
  private final int hash;

  /**
   * Makes a path longer.
   *
   * @param parent the record that has the component, or the list that has the element
   * @param name the name of the component
   * @param index the index of the element, {@link #WHOLE} for the component
   */
  private DocumentPath(@Nullable DocumentPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hash = parent == null ? 0 : parent.hash * 31 + (index == WHOLE ? name.hashCode() : index);
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
    DocumentPath path = ROOT;
    int i = 0;
    while (i < text.length()) {
      int start = i == 0 ? 0 : expect(text, i, '.');
      i = endOfStep(text, start);
      int bracket = text.charAt(i - 1) == ']' ? text.lastIndexOf('[', i) : i;
      path = new DocumentPath(path, text.substring(start, bracket), WHOLE);
      path = bracket == i ? path : path.element(Integer.parseInt(text, bracket + 1, i - 1, 10));
    }
    return path;
  }

  private static int endOfName(String text, int start) {
    int i = start;
    while (i < text.length() && nameCharacter(text.charAt(i), i == start)) {
      i++;
    }
    if (i == start) {
      throw refused(text, i, "a name");
    }
    return i;
  }

  private static int endOfStep(String text, int start) {
    int i = endOfName(text, start);
    if (i < text.length() && text.charAt(i) == '[') {
      int digits = i + 1;
      i = digits;
      while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        i++;
      }
      boolean index =
          i > digits
              && i - digits <= MOST_DIGITS
              && (text.charAt(digits) != '0' || i == digits + 1)
              && Long.parseLong(text, digits, i, 10) <= Integer.MAX_VALUE;
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
    Objects.requireNonNull(name, "name");
    if (endOfName(name, 0) != name.length()) {
      throw refused(name, 0, "a name");
    }
    return new DocumentPath(this, name, WHOLE);
  }

  /**
   * The path to an element of the list that this path leads to.
   *
   * @param index the index, 0-based
   * @return the longer path, never null
   * @throws IllegalArgumentException if the index is negative, or the path no component's
   */
  public DocumentPath element(int index) {
    if (index < 0 || parent == null || this.index != WHOLE) {
      throw new IllegalArgumentException("no element " + index + " of '" + this + "'");
    }
    return new DocumentPath(this, name, index);
  }

  /**
   * The path to what another path leads to, beginning where this one ends.
   *
   * @param relative the other path, not null
   * @return the joined path, never null
   */
  public DocumentPath resolve(DocumentPath relative) {
    Objects.requireNonNull(relative, "relative");
    if (parent == null) {
      return relative;
    }
    DocumentPath joined = this;
    for (Step step : relative.steps()) {
      DocumentPath component = new DocumentPath(joined, step.name(), WHOLE);
      joined = step.index().isPresent() ? component.element(step.index().getAsInt()) : component;
    }
    return joined;
  }

  /**
   * The path to what holds this part: of an element its list, of a component its record.
   *
   * @return the shorter path; that of the root is the root itself, never null
   */
  public DocumentPath parent() {
    return parent == null ? this : parent;
  }

  /**
   * Whether this path leads to the same part as another, or into it.
   *
   * @param other the other path, not null
   * @return true if the other path is a beginning of this one
   */
  public boolean startsWith(DocumentPath other) {
    Objects.requireNonNull(other, "other");
    return depth >= other.depth && upTo(other.depth).equals(other);
  }

  /** The beginning of this path that has a given depth. */
  private DocumentPath upTo(int wanted) {
    DocumentPath path = this;
    while (path.depth > wanted) {
      path = path.parent();
    }
    return path;
  }

  /**
   * The steps of the path, from the document on.
   *
   * @return the steps, empty for the root, never null
   */
  public List<Step> steps() {
    Step[] steps = new Step[components()];
    DocumentPath path = this;
    for (int i = steps.length - 1; i >= 0; i--) {
      boolean element = path.index != WHOLE;
      steps[i] = new Step(path.name, element ? OptionalInt.of(path.index) : OptionalInt.empty());
      path = element ? path.parent().parent() : path.parent();
    }
    return List.of(steps);
  }

  private int components() {
    int components = 0;
    for (DocumentPath path = this; path.parent != null; path = path.parent()) {
      components += path.index == WHOLE ? 1 : 0;
    }
    return components;
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
    int common = Math.min(depth, other.depth);
    int order = Integer.compare(depth, other.depth);
    DocumentPath mine = upTo(common);
    DocumentPath theirs = other.upTo(common);
    while (mine != theirs) {
      // The difference that is nearest to the document counts.
      int higher = mine.compareLast(theirs);
      order = higher != 0 ? higher : order;
      mine = mine.parent();
      theirs = theirs.parent();
    }
    return order;
  }

  /** Compares what the paths add to their parents: a component comes before an element. */
  private int compareLast(DocumentPath other) {
    int byIndex = Integer.compare(index, other.index);
    return byIndex != 0 || index != WHOLE ? byIndex : name.compareTo(other.name);
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof DocumentPath path) || hash != path.hash || depth != path.depth) {
      return false;
    }
    DocumentPath mine = this;
    DocumentPath theirs = path;
    while (mine != theirs && mine.compareLast(theirs) == 0) {
      mine = mine.parent();
      theirs = theirs.parent();
    }
    return mine == theirs;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /**
   * The path as text, the inverse of {@link #parse(String)}.
   *
   * @return the text, empty for the root, never null
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Step step : steps()) {
      text.append(text.length() == 0 ? "" : ".").append(step.name());
      if (step.index().isPresent()) {
        text.append('[').append(step.index().getAsInt()).append(']');
      }
    }
    return text.toString();
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
