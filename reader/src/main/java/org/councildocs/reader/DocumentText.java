package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import org.councildocs.language.TextSpan;
import org.jspecify.annotations.Nullable;

/** The lines of a document, those of its own and the page furniture between them. */
final class DocumentText {

  private final String document;
  private final List<Line> lines;
  private final @Nullable Passage jobNumber;

  private DocumentText(String document, List<Line> lines, @Nullable Passage jobNumber) {
    this.document = document;
    this.lines = lines;
    this.jobNumber = jobNumber;
  }

  static DocumentText of(String document, Phrasebook book) {
    List<Line> rows = TableRows.parted(document, Lines.of(document), book);
    rows = LabelColumns.parted(document, rows, book);
    rows = PersonColumns.parted(document, rows, book);
    List<Line> lines = LineSplitter.split(SignatureColumns.parted(document, rows, book), book);
    PageFurniture furniture = new PageFurniture(book);
    furniture.mark(lines);
    return new DocumentText(document, lines, furniture.jobNumber());
  }

  String document() {
    return document;
  }

  @Nullable Passage jobNumber() {
    return jobNumber;
  }

  /** All lines, furniture among them. */
  List<Line> lines() {
    return lines;
  }

  /** Puts some of the lines before all others. */
  void putFirst(List<Line> some) {
    lines.removeAll(some);
    lines.addAll(0, some);
  }

  /** The lines without the page furniture. */
  List<Line> visible() {
    List<Line> visible = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (!line.furniture()) {
        visible.add(line);
      }
    }
    return visible;
  }

  /** For each visible line whether furniture stands before it. */
  boolean[] overPage() {
    boolean[] overPage = new boolean[lines.size()];
    boolean furniture = false;
    int count = 0;
    for (Line line : lines) {
      if (line.furniture()) {
        furniture |= line.passage().length() > 0;
      } else {
        overPage[count++] = furniture;
        furniture = false;
      }
    }
    return overPage;
  }

  /** The places of the furniture. */
  List<TextSpan> furniture() {
    List<TextSpan> furniture = new ArrayList<>();
    for (Line line : lines) {
      if (line.furniture()) {
        furniture.add(line.passage().span());
      }
    }
    return furniture;
  }
}
