package org.councildocs.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes the document's symbol out of the text where pages repeat it. A text that came without its
 * masthead may have it on its pages or at its end alone; then the first counts as a line of the
 * masthead.
 */
final class RunningSymbols {

  private RunningSymbols() {}

  /**
   * Makes running symbols furniture.
   *
   * @param text the lines
   * @param above the lines above the title
   * @param title the line of the title, null if there is none
   * @param known whether the masthead names the symbol
   * @return the line that is to count as one of the masthead, empty if there is none
   */
  static List<Passage> take(
      DocumentText text, List<Line> above, @Nullable Line title, boolean known) {
    Set<String> symbols = new HashSet<>();
    if (known) {
      above.forEach(line -> symbols.add(line.text()));
    }
    List<Passage> taken = new ArrayList<>();
    List<Line> lines = text.lines();
    int from = title == null ? 0 : lines.indexOf(title);
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.furniture() || !PageFurniture.symbolAlone(line.text())) {
        continue;
      }
      boolean atPageBorder =
          i + 1 == lines.size() || lines.get(i + 1).furniture() || lines.get(i - 1).furniture();
      if (symbols.contains(line.text())) {
        line.makeFurniture();
      } else if (symbols.isEmpty() && atPageBorder && i > from) {
        symbols.add(line.text());
        taken.add(line.passage());
      }
    }
    return taken;
  }
}
