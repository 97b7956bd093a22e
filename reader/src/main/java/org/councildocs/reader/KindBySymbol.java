package org.councildocs.reader;

import java.util.List;
import org.councildocs.document.DocumentKind;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.Nature;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolMatch;
import org.jspecify.annotations.Nullable;

/**
 * Tells by its symbol that a document is the record or the agenda of a meeting, whatever letters
 * the items of its agenda name: {@code S/PV.9842}, {@code S/Agenda/9842}.
 */
final class KindBySymbol {

  private static final SymbolFinder SYMBOLS = SymbolFinder.of(Leniency.ARCHIVAL);
  private static final int MOST_LINES = 20;
  private static final int LONGEST = 80;

  private KindBySymbol() {}

  /**
   * What the first symbol says that stands at the beginning or end of one of the first lines.
   *
   * @return the kind and the line of the symbol; null if the symbol is that of another document, or
   *     if there is none
   */
  static @Nullable Head of(List<Line> lines, int to) {
    int end = Math.min(to, MOST_LINES);
    if (!mayBe(lines, end)) {
      return null;
    }
    for (int i = 0; i < end; i++) {
      String text = lines.get(i).text();
      List<SymbolMatch> symbols =
          text.length() > LONGEST || text.indexOf('/') < 0 ? List.of() : SYMBOLS.findAll(text);
      SymbolMatch first = symbols.isEmpty() ? null : symbols.get(0);
      if (first != null && (first.start() == 0 || first.end() == text.length())) {
        Nature nature = first.symbol().nature().orElse(null);
        DocumentKind kind = nature == null ? null : kind(nature);
        return kind == null ? null : new Head(kind, i, null);
      }
    }
    return null;
  }

  /** Whether a stroke stands before the letter of a record or an agenda: most symbols have none. */
  private static boolean mayBe(List<Line> lines, int end) {
    for (int i = 0; i < end; i++) {
      String text = lines.get(i).text();
      for (int at = text.indexOf('/'); at >= 0; at = text.indexOf('/', at + 1)) {
        if (at > LONGEST) {
          break;
        }
        if (at + 1 < text.length() && "PSAMpsam".indexOf(text.charAt(at + 1)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable DocumentKind kind(Nature nature) {
    return switch (nature) {
      case VERBATIM_RECORD, SUMMARY_RECORD, MINUTES -> DocumentKind.MEETING_RECORD;
      case AGENDA -> DocumentKind.OTHER;
      default -> null;
    };
  }
}
