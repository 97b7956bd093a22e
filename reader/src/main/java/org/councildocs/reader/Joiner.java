package org.councildocs.reader;

import java.util.List;

/** Joins lines to passages: with a blank between words, with nothing between ideographs. */
final class Joiner {

  private final String document;
  private final Layout layout;

  Joiner(String document, Layout layout) {
    this.document = document;
    this.layout = layout;
  }

  /** Some lines joined to one passage. */
  Passage join(List<Line> lines, int from, int count) {
    if (count == 1) {
      return lines.get(from).passage();
    }
    Passage.Builder passage = new Passage.Builder(document);
    for (int i = from; i < from + count; i++) {
      append(passage, lines.get(i), i == from);
    }
    return passage.build();
  }

  /** Adds a line to a passage. */
  void append(Passage.Builder passage, Line line, boolean first) {
    if (!first) {
      if (layout.blankBetween(passage.lastCharacter(), line.text().charAt(0))) {
        passage.blank();
      } else {
        passage.tight();
      }
    }
    passage.add(line.passage().span().start(), line.passage().span().end());
  }

  Layout layout() {
    return layout;
  }
}
