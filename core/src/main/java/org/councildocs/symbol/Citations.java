package org.councildocs.symbol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The citations of a text, as they are found. Ranges name their documents one by one while there
 * are no more than one for each character of the text, and {@value #MORE}: {@code A/1/Add.1-999}
 * again and again would else take a thousand times the memory of the text.
 */
final class Citations {

  private static final int MORE = 1000;

  private final List<SymbolMatch> found = new ArrayList<>();
  private final int most;

  Citations(int lengthOfText) {
    most = lengthOfText + MORE;
  }

  /**
   * Adds what stands at a place.
   *
   * @param whole what is printed there, or the last document of a range
   * @param each the documents for which it stands; if there is no room for them, {@code whole} does
   */
  void add(
      int start, int end, DocumentSymbol whole, List<DocumentSymbol> each, Set<Mending> mended) {
    boolean room = found.size() + each.size() <= most;
    for (DocumentSymbol one : room ? each : List.of(whole)) {
      found.add(new SymbolMatch(start, end, one, mended));
    }
  }

  void addAll(List<SymbolMatch> others) {
    found.addAll(others);
  }

  List<SymbolMatch> byPlace() {
    found.sort(Comparator.comparingInt(SymbolMatch::start));
    return List.copyOf(found);
  }
}
