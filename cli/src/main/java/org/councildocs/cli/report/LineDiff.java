package org.councildocs.cli.report;

import java.util.List;

/**
 * The difference of two texts with the same number of lines, in the form that {@code diff -U0}
 * prints and {@code patch} reads.
 *
 * @since 0.1.0
 */
public final class LineDiff {

  private LineDiff() {}

  /**
   * The lines that differ.
   *
   * @param name the name of both texts, not null
   * @param before the text as it is, not null
   * @param after the text as it is to be, with as many lines, not null
   * @return the difference, empty for equal texts, never null
   * @throws IllegalArgumentException if the numbers of lines differ
   */
  public static String of(String name, String before, String after) {
    List<String> old = List.of(before.split("\n", -1));
    List<String> mended = List.of(after.split("\n", -1));
    if (old.size() != mended.size()) {
      throw new IllegalArgumentException(old.size() + " lines against " + mended.size());
    }
    StringBuilder diff = new StringBuilder();
    for (int i = 0; i < old.size(); i++) {
      if (!old.get(i).equals(mended.get(i))) {
        diff.append("@@ -").append(i + 1).append(" +").append(i + 1).append(" @@\n");
        line(diff, '-', old.get(i), i == old.size() - 1);
        line(diff, '+', mended.get(i), i == old.size() - 1);
      }
    }
    return diff.isEmpty() ? "" : "--- " + name + "\n+++ " + name + "\n" + diff;
  }

  private static void line(StringBuilder diff, char mark, String line, boolean last) {
    diff.append(mark).append(line).append('\n');
    if (last) {
      diff.append("\\ No newline at end of file\n");
    }
  }
}
