package org.councildocs.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.councildocs.document.DocumentPath;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mastheads of other documents behind the title of the first, as in a file into which
 * several were put. A masthead with a symbol that is not the document's own says so; the same
 * symbol once more is the document's own, repeated or in another language.
 */
final class FurtherDocuments {

  private static final SymbolFinder SYMBOLS = SymbolFinder.of(Leniency.ARCHIVAL);
  private static final int MOST_LINES = 12;

  private final MastheadLines mastheads;

  FurtherDocuments(MastheadLines mastheads) {
    this.mastheads = mastheads;
  }

  /**
   * Notes a doubt where another document begins.
   *
   * @param lines all lines, furniture among them: the symbol in a masthead may be taken for one
   * @param from the first line behind the title of the document that is read
   * @param own the symbols of the document
   */
  void report(List<Line> lines, int from, List<DocumentSymbol> own, SpanBook spans) {
    if (own.isEmpty()) {
      return;
    }
    DocumentSymbol last = null;
    for (int i = from; i < lines.size(); i++) {
      if (mastheads.distributes(lines.get(i))) {
        int start = start(lines, from, i);
        int end = end(lines, i);
        DocumentSymbol other = other(lines.subList(start, end), own);
        if (other != null && !other.equals(last)) {
          spans.problem(
              ProblemKind.DOCUMENT_FURTHER,
              DocumentPath.ROOT,
              new TextSpan(lines.get(start).start(), lines.get(end - 1).passage().span().end()),
              Map.of("symbol", other.toString()));
          last = other;
        }
        i = end - 1;
      }
    }
  }

  /** The first line of the masthead in which a line stands. */
  private int start(List<Line> lines, int from, int at) {
    int start = at;
    for (int i = at - 1;
        i >= Math.max(from, at - MOST_LINES) && mastheads.belongs(lines.get(i).text());
        i--) {
      start = lines.get(i).text().isEmpty() ? start : i;
    }
    return start;
  }

  private int end(List<Line> lines, int at) {
    int end = at + 1;
    int most = Math.min(lines.size(), at + MOST_LINES);
    for (int i = end; i < most && mastheads.belongs(lines.get(i).text()); i++) {
      end = lines.get(i).text().isEmpty() ? end : i + 1;
    }
    return end;
  }

  /** The first symbol in a masthead that is none of the document's own; null if there is none. */
  private static @Nullable DocumentSymbol other(List<Line> masthead, List<DocumentSymbol> own) {
    // A double symbol may be printed as one or as two.
    List<DocumentSymbol> halves = new ArrayList<>();
    for (DocumentSymbol symbol : own) {
      halves.addAll(symbol.symbols());
    }
    for (Line line : masthead) {
      if (line.text().indexOf('/') >= 0) {
        for (SymbolMatch found : SYMBOLS.findAll(line.text())) {
          if (!halves.containsAll(found.symbol().symbols())) {
            return found.symbol();
          }
        }
      }
    }
    return null;
  }
}
