package org.councildocs.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.TextSpan;

/** Keeps, while a document is put together, where its fields stand and what was doubtful. */
final class SpanBook {

  /** More problems than anybody reads. */
  private static final int MOST_PROBLEMS = 1000;

  private static final DocumentPath TEXT = DocumentPath.parse("text");

  private final List<Noted> noted = new ArrayList<>();
  private final List<Noted> leaves = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<TextSpan> furniture = new ArrayList<>(0);

  /**
   * A field and its place.
   *
   * @param whole whether the place is that of a leaf or of the document; that of a part counts only
   *     where it is the first for its path
   */
  record Noted(DocumentPath path, TextSpan span, boolean whole) implements Comparable<Noted> {

    /** By place. */
    @Override
    public int compareTo(Noted other) {
      return span.compareTo(other.span);
    }
  }

  /** Notes a passage into which the text is cut. */
  void leaf(DocumentPath path, TextSpan span) {
    Noted leaf = new Noted(path, span, true);
    leaves.add(leaf);
    noted.add(leaf);
  }

  /** Notes a field that is read from a part of a leaf. */
  void part(DocumentPath path, TextSpan span) {
    noted.add(new Noted(path, span, false));
  }

  /** Notes a passage of a text that is no modelled document. */
  void text(TextSpan span) {
    leaf(TEXT.element(leaves.size()), span);
  }

  /** Notes the whole text. */
  void whole(TextSpan span) {
    noted.add(new Noted(DocumentPath.ROOT, span, true));
  }

  /** Notes markup, which is furniture inside lines. */
  void furniture(TextSpan span) {
    furniture.add(span);
  }

  /** The places of some furniture and of the markup, in the order of the text. */
  List<TextSpan> furniture(List<TextSpan> lines) {
    if (furniture.isEmpty()) {
      return lines;
    }
    List<TextSpan> all = new ArrayList<>(furniture);
    all.addAll(lines);
    Collections.sort(all);
    return all;
  }

  /** Notes a doubt about a place. */
  void problem(ProblemKind kind, DocumentPath path, TextSpan span, Map<String, String> arguments) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(kind.id(), kind.severity(), path, Optional.of(span), arguments));
    }
  }

  /** Notes a doubt about the text as a whole. */
  void problem(ProblemKind kind, Map<String, String> arguments) {
    problems.add(
        new Problem(kind.id(), kind.severity(), DocumentPath.ROOT, Optional.empty(), arguments));
  }

  /** All spans ordered by path, those of the containers among them. */
  Map<DocumentPath, TextSpan> spans() {
    return new SpanMap(noted);
  }

  List<DocumentPath> leaves() {
    Collections.sort(leaves);
    List<DocumentPath> paths = new ArrayList<>(leaves.size());
    for (Noted leaf : leaves) {
      paths.add(leaf.path());
    }
    return paths;
  }

  List<Problem> problems() {
    if (problems.size() > 1) {
      problems.sort(ByPlace.ORDER);
    }
    return problems;
  }

  /** The order of doubts; most documents have none, or one. */
  private static final class ByPlace implements Comparator<Problem> {
    static final ByPlace ORDER = new ByPlace();

    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    @Override
    public int compare(Problem first, Problem second) {
      return place(first).compareTo(place(second));
    }

    private static TextSpan place(Problem problem) {
      return problem.span().orElse(NOWHERE);
    }
  }
}
