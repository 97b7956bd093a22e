package org.councildocs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.cli.report.Edit;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.LenientSymbol;
import org.councildocs.symbol.Mending;
import org.councildocs.symbol.SymbolSyntaxException;

/**
 * Finds values in JSON that its strict form refuses and that can mean one thing alone: symbols in
 * another spelling, days and months in figures from the year on. A day such as 5/9/2025 may be in
 * May or in September: that is for people.
 */
final class JsonCorrections {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Set<String> SYMBOLS = Set.of("symbols", "symbol");
  private static final Set<String> DAYS = Set.of("date", "issued");
  private static final String MONTH = "month";

  /** What is mended without doubt; where an organ or a stop is missing, somebody must look. */
  private static final Set<Mending> SURE =
      EnumSet.of(
          Mending.INVISIBLE_CHARACTERS,
          Mending.OTHER_CHARACTERS,
          Mending.BLANKS,
          Mending.DOUBLED_SLASH,
          Mending.CASE,
          Mending.SPELLING);

  private JsonCorrections() {}

  /**
   * All sure changes to values that would be refused.
   *
   * @param json the JSON, also what is none
   * @return the changes in the order of their places, as far as the text is JSON
   */
  static List<Edit> of(String json) {
    List<Edit> edits = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(json)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME) {
          name = parser.currentName();
        } else if (token == JsonToken.VALUE_STRING) {
          Optional<String> right = right(name, parser.getText());
          int start = (int) parser.currentTokenLocation().getCharOffset();
          int end = (int) parser.currentLocation().getCharOffset();
          right.ifPresent(value -> edits.add(edit(json, start, end, value)));
        }
      }
    } catch (IOException e) {
      // What is no JSON from here on is not changed; whoever reads the document says so.
      return edits;
    }
    return edits;
  }

  /** The change to the value at a place of the JSON; a value begins at its quotation mark. */
  static Optional<Edit> at(String json, TextSpan place) {
    return of(json).stream()
        .filter(
            edit -> edit.span().start() - 1 <= place.start() && place.start() < edit.span().end())
        .findFirst();
  }

  /** Between the quotation marks, which stay. */
  private static Edit edit(String json, int start, int end, String value) {
    int from = json.indexOf('"', start) + 1;
    return new Edit(new TextSpan(from, end - 1), value);
  }

  private static Optional<String> right(String name, String value) {
    Optional<String> right = Optional.empty();
    if (SYMBOLS.contains(name)) {
      right = symbol(value);
    } else if (DAYS.contains(name)) {
      right = day(value);
    } else if (name.equals(MONTH)) {
      right = month(value);
    }
    return right.filter(found -> !found.equals(value));
  }

  private static Optional<String> symbol(String value) {
    try {
      LenientSymbol read = DocumentSymbol.parseLenient(value);
      String canonical = read.symbol().toString();
      boolean plain = canonical.indexOf('"') < 0 && canonical.indexOf('\\') < 0;
      return plain && SURE.containsAll(read.mended()) ? Optional.of(canonical) : Optional.empty();
    } catch (SymbolSyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> day(String value) {
    List<Integer> figures = figures(value, 3);
    try {
      return figures.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.of(figures.get(0), figures.get(1), figures.get(2)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> month(String value) {
    List<Integer> figures = figures(value, 2);
    try {
      return figures.isEmpty()
          ? Optional.empty()
          : Optional.of(YearMonth.of(figures.get(0), figures.get(1)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A year of four figures and others of one or two, all with the same mark between them. */
  private static List<Integer> figures(String value, int parts) {
    String text = value.strip();
    List<Integer> figures = new ArrayList<>(parts);
    char mark = text.length() > 4 ? text.charAt(4) : 0;
    if (mark != '-' && mark != '/' && mark != '.') {
      return List.of();
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == mark) {
        int length = i - start;
        if (figures.isEmpty() ? length != 4 : length < 1 || length > 2) {
          return List.of();
        }
        figures.add(Integer.parseInt(text, start, i, 10));
        start = i + 1;
      } else if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return List.of();
      }
    }
    return figures.size() == parts ? figures : List.of();
  }
}
