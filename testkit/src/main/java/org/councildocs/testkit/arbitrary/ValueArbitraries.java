package org.councildocs.testkit.arbitrary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.councildocs.document.DocumentPath;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/**
 * Arbitrary values that documents are made of: texts, days, symbols, States, paths.
 *
 * @since 0.1.0
 */
public final class ValueArbitraries {

  private static final List<String> WORDS =
      List.of(
          "letter",
          "annexed",
          "Ambassador",
          "(Signed)",
          "10 a.m.",
          "S/2022/617",
          "1.",
          "Représentant",
          "États",
          "décembre",
          "« Paix »",
          "Señor",
          "Presidenta",
          "¿Qué",
          "año",
          "письмо",
          "Ёлкин",
          "«мир»",
          "августа",
          "安全理事会",
          "信",
          "（签名）",
          "、",
          "２０２２",
          "八月",
          "رسالة",
          "مجلس",
          "الأمن،",
          "٢٠٢٢",
          "لإ");

  /** What breaks those who take texts for letters and blanks. */
  private static final List<String> ODDITIES =
      List.of(
          "\uD842\uDFB7",
          "\uD83D\uDD4A\uFE0F",
          "e\u0301",
          "\u0130ı",
          "ß",
          "\u200F",
          "\u200E",
          "\u202B",
          "\u202C",
          "\u2067",
          "\u2069",
          "\u00A0",
          "\u3000",
          "\u200B",
          "\uFEFF",
          "\u00AD",
          "\t",
          "\n",
          "\r\n",
          "\u2028",
          "\0",
          "\u001F",
          "\u007F",
          "\u0085",
          "\uFFFD",
          "\uFFFF",
          "\uDBFF\uDFFF",
          "\"",
          "\\",
          "\\u0041",
          "/",
          "{",
          "}",
          "${7*7}",
          "{0}",
          "%s",
          "<!--",
          "&amp;",
          "null",
          "[0].");

  private static final long FIRST_SESSION = LocalDate.of(1946, 1, 10).toEpochDay();
  private static final long SOON = LocalDate.of(2035, 12, 31).toEpochDay();

  private ValueArbitraries() {}

  /**
   * Texts in the scripts of the six official languages, empty ones, and such with supplementary
   * characters, direction marks, controls and the like; never with half a surrogate pair.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
    Arbitrary<String> odd =
        Arbitraries.of(Stream.concat(WORDS.stream(), ODDITIES.stream()).toList())
            .list()
            .ofMaxSize(4)
            .map(list -> String.join("", list));
    Arbitrary<String> any = codePoints().list().ofMaxSize(8).map(ValueArbitraries::joined);
    return Arbitraries.frequencyOf(Tuple.of(6, words), Tuple.of(3, odd), Tuple.of(1, any));
  }

  private static Arbitrary<Integer> codePoints() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE);
  }

  private static String joined(List<Integer> codePoints) {
    return codePoints.stream().map(Character::toString).collect(Collectors.joining());
  }

  /**
   * Days, most of them since the first meeting of the Security Council, some in years of one or
   * more than four digits or before year 0.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<LocalDate> dates() {
    return mostly(
        Arbitraries.longs().between(FIRST_SESSION, SOON).map(LocalDate::ofEpochDay),
        Arbitraries.longs()
            .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
            .edgeCases(edges -> edges.add(LocalDate.of(7, 1, 1).toEpochDay()))
            .map(LocalDate::ofEpochDay));
  }

  /**
   * Months, as {@link #dates()}.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<YearMonth> months() {
    return dates().map(YearMonth::from);
  }

  /**
   * Hours, most of them of a quarter, some with seconds and fractions.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<LocalTime> times() {
    return mostly(
        Arbitraries.integers().between(0, 95).map(q -> LocalTime.of(q / 4, q % 4 * 15)),
        Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay));
  }

  /**
   * Symbols of letters, notes verbales, resolutions and records, some of them revised or corrected.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<DocumentSymbol> symbols() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 9999);
    Arbitrary<Integer> years = Arbitraries.integers().between(1994, 2035);
    Arbitrary<String> bodies =
        Arbitraries.oneOf(
            Combinators.combine(years, numbers).as((y, n) -> "S/" + y + "/" + n),
            Combinators.combine(numbers, numbers).as((s, n) -> "A/" + (s % 90 + 31) + "/" + n),
            numbers.map(n -> "S/PV." + n),
            years.map(y -> "S/PRST/" + y + "/1"));
    Arbitrary<String> ends =
        Arbitraries.frequency(
            Tuple.of(6, ""), Tuple.of(1, "/Add.1"), Tuple.of(1, "/Corr.2"), Tuple.of(1, "/Rev.3"));
    return Combinators.combine(bodies, ends).as((body, end) -> DocumentSymbol.parse(body + end));
  }

  /**
   * States of today and former Members.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<State> states() {
    return Arbitraries.of(Stream.concat(State.all().stream(), State.former().stream()).toList());
  }

  /**
   * Paths, that of the root among them.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<DocumentPath> paths() {
    Arbitrary<String> names = Arbitraries.of("title", "body", "sections", "annexes", "content");
    Arbitrary<String> steps =
        Combinators.combine(names, Arbitraries.integers().between(0, 40).optional())
            .as((name, index) -> name + index.map(i -> "[" + i + "]").orElse(""));
    return steps.list().ofMaxSize(5).map(list -> DocumentPath.parse(String.join(".", list)));
  }

  private static <T> Arbitrary<T> mostly(Arbitrary<T> sound, Arbitrary<T> odd) {
    return Arbitraries.frequencyOf(Tuple.of(5, sound), Tuple.of(1, odd));
  }
}
