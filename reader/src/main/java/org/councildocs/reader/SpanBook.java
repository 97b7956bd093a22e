package org.councildocs.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.TextSpan;

/** Keeps, while a document is put together, where its fields stand and what was doubtful. */
final class SpanBook {

  /** More problems than anybody reads. */
  private static final int MOST_PROBLEMS = 1000;

  private static final DocumentPath TEXT = DocumentPath.parse("text");

  private final Map<DocumentPath, TextSpan> spans = new HashMap<>();
  private final List<DocumentPath> leaves = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Notes a passage into which the text is cut. */
  void leaf(DocumentPath path, TextSpan span) {
    leaves.add(path);
    spans.put(path, span);
  }

  /** Notes a field that is read from a part of a leaf. */
  void part(DocumentPath path, TextSpan span) {
    spans.merge(path, span, (known, added) -> known);
  }

  /** Notes a passage of a text that is no modelled document. */
  void text(TextSpan span) {
    leaf(TEXT.element(leaves.size()), span);
  }

  /** Notes the whole text. */
  void whole(TextSpan span) {
    spans.put(DocumentPath.ROOT, span);
  }

  /** Notes a doubt about a place. */
  void problem(
      String id,
      Severity severity,
      DocumentPath path,
      TextSpan span,
      Map<String, String> arguments) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(id, severity, path, Optional.of(span), arguments));
    }
  }

  /** Notes a doubt about the text as a whole. */
  void problem(String id, Severity severity, Map<String, String> arguments) {
    problems.add(new Problem(id, severity, DocumentPath.ROOT, Optional.empty(), arguments));
  }

  /** All spans ordered by path, those of the containers among them. */
  Map<DocumentPath, TextSpan> spans() {
    Map<DocumentPath, TextSpan> hulls = new HashMap<>();
    spans.forEach(
        (path, span) -> {
          DocumentPath at = path;
          while (!at.equals(DocumentPath.ROOT)) {
            at = at.parent();
            hulls.merge(at, span, TextSpan::hull);
          }
        });
    spans.forEach(hulls::put);
    List<Placed> placed = new ArrayList<>(hulls.size());
    hulls.forEach((path, span) -> placed.add(new Placed(path.steps(), path, span)));
    placed.sort(Comparator.naturalOrder());
    Map<DocumentPath, TextSpan> ordered = new LinkedHashMap<>(placed.size() * 2);
    placed.forEach(field -> ordered.put(field.path, field.span));
    return ordered;
  }

  /**
   * A field with the steps to it: taking paths apart at each comparison would cost more than all
   * else.
   */
  private record Placed(List<DocumentPath.Step> steps, DocumentPath path, TextSpan span)
      implements Comparable<Placed> {

    @Override
    public int compareTo(Placed other) {
      int common = Math.min(steps.size(), other.steps.size());
      for (int i = 0; i < common; i++) {
        int order = steps.get(i).compareTo(other.steps.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(steps.size(), other.steps.size());
    }
  }

  List<DocumentPath> leaves() {
    leaves.sort(Comparator.comparing(spans::get));
    return leaves;
  }

  List<Problem> problems() {
    problems.sort(Comparator.comparing(problem -> problem.span().orElse(new TextSpan(0, 0))));
    return problems;
  }
}
