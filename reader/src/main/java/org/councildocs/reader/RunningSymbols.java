package org.councildocs.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.councildocs.symbol.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/**
 * Takes the document's symbol out of the text where pages repeat it. A text that came without its
 * masthead may have it on its pages or at its end alone; then the masthead has it from there.
 */
final class RunningSymbols {

  private RunningSymbols() {}

  /**
   * Makes running symbols furniture.
   *
   * @param text the lines
   * @param last the last line of the title, null if there is none
   * @param known the symbols that the masthead names
   * @return the line from which the masthead has its symbol, empty if there is none
   */
  static List<Passage> take(DocumentText text, @Nullable Line last, List<DocumentSymbol> known) {
    Set<String> symbols = new HashSet<>();
    for (DocumentSymbol symbol : known) {
      symbols.add(symbol.toString());
      // Pages repeat the halves of a double symbol on lines of their own.
      for (DocumentSymbol half : symbol.symbols()) {
        symbols.add(half.toString());
      }
    }
    List<Passage> taken = new ArrayList<>();
    List<Line> lines = text.lines();
    int from = last == null ? 0 : lines.indexOf(last) + 1;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.furniture() || !PageFurniture.symbolAlone(line.text())) {
        continue;
      }
      boolean atPageBorder =
          i + 1 == lines.size()
              || lines.get(i + 1).furniture()
              || (i > 0 && lines.get(i - 1).furniture());
      String printed = withoutStar(line.text());
      if (symbols.isEmpty() && atPageBorder) {
        symbols.add(printed);
        taken.add(line.passage());
      }
      if (symbols.contains(printed)) {
        line.makeFurniture();
      }
    }
    return taken;
  }

  private static String withoutStar(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '*') {
      end--;
    }
    return text.substring(0, end);
  }
}
