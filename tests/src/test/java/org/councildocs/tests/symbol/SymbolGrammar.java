package org.councildocs.tests.symbol;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary symbols in canonical spelling, of every shape of the grammar. */
final class SymbolGrammar {

  private SymbolGrammar() {}

  static Arbitrary<String> symbols() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, single()),
        Tuple.of(1, doubled()),
        Tuple.of(1, single().map(symbol -> symbol + "*")));
  }

  /** Those that running text shows whole: no asterisks, no letters A and I before more text. */
  static Arbitrary<String> inRunningText() {
    return Arbitraries.oneOf(
        List.of(annual(), drafts(), records(), councilResolutions(), subsidiary(), doubled()));
  }

  private static Arbitrary<String> single() {
    return Arbitraries.oneOf(
        List.of(
            annual(),
            drafts(),
            records(),
            councilResolutions(),
            assemblyResolutions(),
            subsidiary(),
            agencies(),
            parts()));
  }

  private static Arbitrary<String> doubled() {
    return Combinators.combine(annual(), annual()).as((one, other) -> one + "-" + other);
  }

  private static Arbitrary<String> number() {
    return Arbitraries.integers().between(1, 9999).map(String::valueOf);
  }

  private static Arbitrary<String> year() {
    return Arbitraries.integers().between(1946, 2099).map(String::valueOf);
  }

  private static Arbitrary<String> session() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(1, 120).map(String::valueOf),
        Arbitraries.integers().between(1, 40).map(n -> "S-" + n),
        Arbitraries.integers().between(1, 20).map(n -> "ES-" + n));
  }

  private static Arbitrary<String> roman() {
    return Arbitraries.of("I", "II", "III", "IV", "V", "IX", "X", "XIV", "XXX", "XLVIII", "LXIII");
  }

  private static Arbitrary<String> modifiers() {
    return Arbitraries.of("Add", "Corr", "Rev", "Amend")
        .flatMap(word -> number().map(number -> "/" + word + "." + number))
        .list()
        .ofMaxSize(3)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> annual() {
    Arbitrary<String> base =
        Arbitraries.oneOf(
            Combinators.combine(Arbitraries.of("S", "E", "ST/SGB", "S/PRST"), year())
                .as((organ, year) -> organ + "/" + year),
            session().map(session -> "A/" + session));
    return Combinators.combine(base, number(), modifiers())
        .as((start, number, modifiers) -> start + "/" + number + modifiers);
  }

  private static Arbitrary<String> drafts() {
    return Combinators.combine(
            Arbitraries.of("A", "A/C.1", "A/C.2&3", "A/C.6", "A/HRC", "A/SPC"),
            session(),
            Arbitraries.of("L", "CRP", "R", "INF", "WP"),
            number(),
            modifiers())
        .as(
            (body, session, nature, n, mods) ->
                body + "/" + session + "/" + nature + "." + n + mods);
  }

  private static Arbitrary<String> records() {
    Arbitrary<String> ending =
        Arbitraries.oneOf(
            Arbitraries.just(""),
            number().map(n -> " (Resumption " + n + ")"),
            roman().map(n -> " (Part " + n + ")"));
    return Combinators.combine(
            Arbitraries.of("S/PV.", "T/PV.", "E/SR.", "A/78/PV."), number(), ending)
        .as((start, number, end) -> start + number + end);
  }

  private static Arbitrary<String> councilResolutions() {
    return Combinators.combine(number(), year())
        .as((number, year) -> "S/RES/" + number + " (" + year + ")");
  }

  private static Arbitrary<String> assemblyResolutions() {
    Arbitrary<String> letters = Arbitraries.of("", " A", " C", " I", " A-B", " B-Z");
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of("RES", "DEC", "HRC/RES"), session(), number(), letters)
            .as((nature, session, n, letter) -> "A/" + nature + "/" + session + "/" + n + letter),
        Combinators.combine(number(), letters, roman(), Arbitraries.of("", "S-", "ES-"))
            .as((n, letter, roman, kind) -> "A/RES/" + n + letter + " (" + kind + roman + ")"));
  }

  private static Arbitrary<String> subsidiary() {
    Arbitrary<String> organ =
        Arbitraries.of("AC", "C", "CN", "CONF", "GC", "PC", "SC", "Sub", "WG")
            .flatMap(word -> number().map(number -> "/" + word + "." + number))
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(list -> String.join("", list));
    return Combinators.combine(
            Arbitraries.of("A", "S", "E", "T"), organ, year(), number(), modifiers())
        .as((start, body, year, n, mods) -> start + body + "/" + year + "/" + n + mods);
  }

  private static Arbitrary<String> agencies() {
    return Combinators.combine(
            Arbitraries.of(
                "CERD/C",
                "UNEP/EA.5",
                "TD/B/C.4",
                "ECE/TRANS/WP.30",
                "FCCC/CP",
                "ISBA/A",
                "CD",
                "UNEP/OzL.Pro/ExCom",
                "TD/B/C.1/IRON ORE",
                "ICCD/COP(10)",
                "IDB.39",
                "ICC-ASP"),
            number(),
            modifiers())
        .as((body, number, modifiers) -> body + "/" + number + modifiers);
  }

  private static Arbitrary<String> parts() {
    Arbitrary<String> qualifier =
        Arbitraries.oneOf(
            roman().map(n -> "Part " + n),
            roman().map(n -> "Vol. " + n),
            number().map(n -> "Sect. " + n),
            number().map(n -> "Sect. " + n + "A"),
            number().map(n -> "Prog. " + n),
            Arbitraries.of("Introduction", "as amended", "SUPP", "Parts I and II", "resumed"));
    return Combinators.combine(session(), number(), modifiers(), qualifier, modifiers())
        .as((s, n, one, q, two) -> "A/" + s + "/" + n + one + " (" + q + ")" + two);
  }
}
