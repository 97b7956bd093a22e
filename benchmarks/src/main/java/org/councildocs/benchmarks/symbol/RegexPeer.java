package org.councildocs.benchmarks.symbol;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.councildocs.fact.FactFile;
import org.councildocs.symbol.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/**
 * The peer: one careful {@code java.util.regex} pattern. Every quantifier is possessive and no two
 * alternatives of a group begin alike, so that it never backtracks. It knows the same series as the
 * finder, and only the shapes that the benchmarks use, which is in its favour.
 */
final class RegexPeer {

  /**
   * The series that the finder knows, longer ones first; a look ahead spares it all other words.
   */
  private static final String SERIES =
      FactFile.read(DocumentSymbol.class, "series.tsv").rows().stream()
          .map(row -> row.get("element"))
          .filter(element -> !element.endsWith("."))
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?=[A-Z])(?:ST|[AEST](?=/)|", ")"));

  private static final String BODY =
      "(?:/(?:(?:AC|CN?|CONF|EA|GC|GE|PC|SC|Sub|WG)\\.\\d++"
          + "|(?!(?:RES|DEC|PRST|INF|NGO)/)[A-Z]{1,8}+)(?=/))*+";
  private static final String PERIOD = "E?S-\\d++|\\d++(?=/(?!Add|Corr|Rev|Amend))";
  private static final String NATURE = "RES|DEC|PRST|Agenda|INF|NGO";
  private static final String DOTTED = "PV|SR|L|CRP|WP|R";
  private static final String MODIFIERS = "(?:/(?:Add|Corr|Rev|Amend)\\.\\d++)*+";
  private static final String LETTERS = "[B-HJ-Z](?:-[A-Z])?+(?![\\w'])";
  private static final String QUALIFIER =
      "\\d{4}|E?S-[IVXL]++|[IVXL]++|Resumption \\d++|Parts? [IVX]++|Vol\\. [IVX]++";

  /** One symbol with a group for each part, for {@code matches()}. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<organ>"
              + SERIES
              + ")(?<body>"
              + BODY
              + ")(?:/(?<nature>"
              + NATURE
              + "))?+(?:/(?<period>"
              + PERIOD
              + "))?+(?:/(?:(?<dotted>"
              + DOTTED
              + ")\\.)?+(?<number>\\d++))(?: (?<letters>"
              + LETTERS
              + "))?+(?<modifiers>"
              + MODIFIERS
              + ")(?: ?\\((?<qualifier>"
              + QUALIFIER
              + ")\\))?+(?:-(?<second>"
              + SERIES
              + core()
              + "))?+");

  /** The same shapes without groups, for {@code find()} in running text. */
  static final Pattern FIND =
      Pattern.compile("(?<![\\w/.-])" + SERIES + core() + "(?:-" + SERIES + core() + ")?+(?!\\w)");

  private RegexPeer() {}

  private static String core() {
    return BODY
        + "(?:/(?:"
        + NATURE
        + "))?+(?:/(?:"
        + PERIOD
        + "))?+/(?:(?:"
        + DOTTED
        + ")\\.)?+\\d++(?: "
        + LETTERS
        + ")?+"
        + MODIFIERS
        + "(?: ?\\((?:"
        + QUALIFIER
        + ")\\))?+";
  }

  /** What the pattern makes of a symbol. */
  record Symbol(
      String organ,
      String body,
      @Nullable String nature,
      @Nullable String period,
      int number,
      @Nullable String letters,
      String modifiers,
      @Nullable String qualifier,
      @Nullable String second) {}

  static Symbol parse(String text) {
    Matcher matcher = PARTS.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    String dotted = matcher.group("dotted");
    return new Symbol(
        matcher.group("organ"),
        matcher.group("organ") + matcher.group("body"),
        dotted == null ? matcher.group("nature") : dotted,
        matcher.group("period"),
        Integer.parseInt(matcher.group("number")),
        matcher.group("letters"),
        matcher.group("modifiers"),
        matcher.group("qualifier"),
        matcher.group("second"));
  }
}
