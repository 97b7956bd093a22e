package org.councildocs.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.Letter;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/** What is asked of the documents of a set together. */
final class SetRules {

  static final List<Rule> ALL =
      List.of(
          Rule.warning("set.symbol.duplicate")
              .source(Sources.SYMBOLS)
              .watching("masthead.symbols", "language")
              .set(
                  () -> List.of(letter("S/2025/9001"), letter("S/2025/9001")),
                  () -> List.of(letter("S/2025/9001"), letter("S/2025/9002")),
                  SetRules::duplicates),
          Rule.warning("set.parent.missing")
              .source(Sources.SYMBOLS)
              .watching("masthead.symbols")
              .set(
                  () -> List.of(letter("S/2025/9001"), letter("S/2025/9002/Corr.1")),
                  () -> List.of(letter("S/2025/9001"), letter("S/2025/9001/Corr.1")),
                  SetRules::parents),
          Rule.info("set.series.gap")
              .source(RuleSource.consistency("series count straight on"))
              .watching("masthead.symbols")
              .set(
                  () -> letters("S/2025/9001", "S/2025/9002", "S/2025/9004"),
                  () -> letters("S/2025/9001", "S/2025/9002", "S/2025/9003"),
                  SetRules::gaps),
          Rule.info("set.reference.missing")
              .source(RuleSource.consistency("what is cited from a series that is kept is in it"))
              .watching("references.symbol", "masthead.symbols")
              .implying("set.series.gap")
              .set(
                  () -> citing("S/2025/9003", "S/2025/9001", "S/2025/9002", "S/2025/9004"),
                  () -> citing("S/2025/9002", "S/2025/9001", "S/2025/9002", "S/2025/9003"),
                  SetRules::references),
          Rule.warning("set.version.disagrees")
              .source(Sources.SYMBOLS)
              .watching("language", "date", "authors.state", "signatories.name", "annexes.kind")
              .set(
                  () -> List.of(letter("S/2025/9001"), french(LocalDate.of(2025, 5, 9))),
                  () -> List.of(letter("S/2025/9001"), french(LocalDate.of(2025, 5, 19))),
                  SetRules::versions),
          Rule.info("set.version.missing")
              .source(RuleSource.consistency("a set in several languages has them throughout"))
              .watching("masthead.symbols", "language")
              .set(
                  () ->
                      List.of(
                          letter("S/2025/9001"),
                          french(LocalDate.of(2025, 5, 19)),
                          letter("S/2025/9002")),
                  () -> List.of(letter("S/2025/9001"), french(LocalDate.of(2025, 5, 19))),
                  SetRules::missingVersions),
          Rule.warning("set.meeting.disagrees")
              .source(RuleSource.consistency("a meeting is held once"))
              .watching("announcement.theme", "announcement.meeting.date", "authors.state")
              .set(
                  () -> List.of(letter("S/2025/9001"), postponed("S/2025/9002", 11)),
                  () -> List.of(letter("S/2025/9001"), postponed("S/2025/9002", 10)),
                  SetRules::meetings),
          Rule.warning("set.presidency.disagrees")
              .source(Sources.RULE_18)
              .since(1947, 1, 1)
              .watching("presidency.state", "presidency.month")
              .implying("presidency.state.disagrees")
              .set(
                  () -> List.of(letter("S/2025/9001"), presidedBy("S/2025/9002", "PAN")),
                  () -> List.of(letter("S/2025/9001"), presidedBy("S/2025/9002", "GUY")),
                  SetRules::presidencies));

  /** As long a postponement as is noticed; a theme may come back in another month. */
  private static final int POSTPONED_DAYS = 31;

  private SetRules() {}

  // ---------- examples

  private static Letter letter(String symbol) {
    return Examples.letter()
        .masthead(Examples.masthead().symbols(List.of(DocumentSymbol.parse(symbol))).build())
        .build();
  }

  private static List<Letter> letters(String... symbols) {
    List<Letter> letters = new ArrayList<>();
    for (String symbol : symbols) {
      letters.add(letter(symbol));
    }
    return letters;
  }

  private static List<Letter> citing(String cited, String... symbols) {
    List<Letter> letters = letters(symbols);
    DocumentReference reference =
        new DocumentReference(DocumentSymbol.parse(cited), DocumentPath.parse("body[0]"));
    letters.set(0, letters.get(0).toBuilder().addReference(reference).build());
    return letters;
  }

  private static Letter french(LocalDate date) {
    return letter("S/2025/9001").toBuilder().language(Language.FRENCH).date(date).build();
  }

  private static Letter postponed(String symbol, int day) {
    LocalDate date = LocalDate.of(2025, 6, day);
    MeetingAnnouncement announcement =
        new MeetingAnnouncement(Optional.of(Examples.THEME), Examples.meeting().date(date).build());
    return letter(symbol).toBuilder()
        .announcement(announcement)
        .annexes(
            List.of(
                Examples.annexWith(Examples.note().meeting(Examples.meeting().date(date).build()))))
        .build();
  }

  private static Letter presidedBy(String symbol, String state) {
    PresidencyClaim claim =
        new PresidencyClaim(
            "the presidency of the Security Council",
            Optional.of(State.of(state)),
            Optional.of(YearMonth.of(2025, 6)));
    return letter(symbol).toBuilder().presidency(claim).build();
  }

  // ---------- checks

  private static void duplicates(SetInspection set) {
    set.bySymbol()
        .forEach(
            (symbol, bearers) -> {
              Map<Language, LetterDigest> first = new EnumMap<>(Language.class);
              for (LetterDigest letter : bearers) {
                LetterDigest other = first.putIfAbsent(letter.language(), letter);
                if (other != null && other.index() != letter.index()) {
                  set.report(
                      letter,
                      "masthead.symbols",
                      Map.of("symbol", symbol, "document", other.name()));
                }
              }
            });
  }

  private static void parents(SetInspection set) {
    set.bySymbol()
        .forEach(
            (symbol, bearers) -> {
              Optional<DocumentSymbol> parent =
                  symbol.modifiers().isEmpty() ? Optional.empty() : symbol.parent();
              if (parent.isPresent() && !set.bySymbol().containsKey(parent.get())) {
                set.report(
                    bearers.get(0),
                    "masthead.symbols",
                    Map.of("symbol", symbol, "parent", parent.get()));
              }
            });
  }

  private static void gaps(SetInspection set) {
    set.keptSeries()
        .forEach(
            (prefix, series) ->
                series.gaps(
                    (first, last, behind) ->
                        set.report(
                            behind,
                            "masthead.symbols",
                            Map.of("first", prefix + first, "last", prefix + last))));
  }

  private static void references(SetInspection set) {
    if (set.keptSeries().isEmpty()) {
      return;
    }
    for (LetterDigest letter : set.letters()) {
      for (String cited : letter.cited().split("\n", -1)) {
        if (!cited.isEmpty()) {
          DocumentSymbol symbol = DocumentSymbol.parse(cited);
          OptionalInt number = NumberedSeries.number(symbol);
          NumberedSeries series =
              number.isPresent() ? set.keptSeries().get(NumberedSeries.prefix(symbol)) : null;
          if (series != null && series.lacks(number.getAsInt())) {
            set.report(letter, "references", Map.of("symbol", symbol));
          }
        }
      }
    }
  }

  /** Each version is held against the one that was added first. */
  private static void versions(SetInspection set) {
    for (Map.Entry<DocumentSymbol, List<LetterDigest>> entry : set.bySymbol().entrySet()) {
      List<LetterDigest> bearers = entry.getValue();
      for (int i = 1; i < bearers.size(); i++) {
        LetterDigest first = bearers.get(0);
        LetterDigest other = bearers.get(i);
        // The halves of a double symbol have the same bearers: once is enough.
        if (first.language() != other.language() && entry.getKey().equals(other.symbols().get(0))) {
          compare(set, first, other);
        }
      }
    }
  }

  private static void compare(SetInspection set, LetterDigest first, LetterDigest other) {
    if (first.date() != null && other.date() != null) {
      compare(set, "date", first, first.date(), other, other.date());
    }
    if (!first.authors().isEmpty() && !other.authors().isEmpty()) {
      compare(set, "authors", first, first.authors(), other, other.authors());
    }
    if (!first.addressees().isEmpty() && !other.addressees().isEmpty()) {
      compare(set, "addressees", first, first.addressees(), other, other.addressees());
    }
    compare(set, "signatories", first, first.signatories(), other, other.signatories());
    compare(set, "annexes", first, first.annexes(), other, other.annexes());
    if (first.annexes() == other.annexes()) {
      compare(
          set,
          "annexes",
          first,
          first.questions() + " / " + first.briefers(),
          other,
          other.questions() + " / " + other.briefers());
    }
    if (!first.cited().equals(other.cited())) {
      Set<String> there = new HashSet<>(List.of(first.cited().split("\n", -1)));
      Set<String> here = new HashSet<>(List.of(other.cited().split("\n", -1)));
      compare(set, "references", first, beyond(there, here), other, beyond(here, there));
    }
  }

  private static String beyond(Set<String> some, Set<String> others) {
    String beyond =
        some.stream()
            .filter(symbol -> !others.contains(symbol) && !symbol.isEmpty())
            .sorted()
            .collect(Collectors.joining(", "));
    return beyond.isEmpty() ? "–" : beyond;
  }

  private static void compare(
      SetInspection set,
      String path,
      LetterDigest first,
      Object there,
      LetterDigest other,
      Object here) {
    if (!here.equals(there)) {
      set.report(other, path, Map.of("here", here, "there", there, "document", first.name()));
    }
  }

  /**
   * A set is in several languages if half of its documents are, and holds a language throughout if
   * half of them are in it.
   */
  private static void missingVersions(SetInspection set) {
    Map<Language, Integer> counts = new EnumMap<>(Language.class);
    // By identity: a digest is one letter, and its hash would go through all that it holds.
    IdentityHashMap<LetterDigest, Set<Language>> languages = new IdentityHashMap<>();
    set.bySymbol()
        .forEach(
            (symbol, bearers) -> {
              if (symbol.equals(bearers.get(0).symbols().get(0))) {
                Set<Language> held = EnumSet.noneOf(Language.class);
                bearers.forEach(letter -> held.add(letter.language()));
                held.forEach(language -> counts.merge(language, 1, Integer::sum));
                languages.put(bearers.get(0), held);
              }
            });
    long several = languages.values().stream().filter(held -> held.size() > 1).count();
    if (2 * several < languages.size()) {
      return;
    }
    Set<Language> usual = EnumSet.noneOf(Language.class);
    counts.forEach(
        (language, count) -> {
          if (2 * count >= languages.size()) {
            usual.add(language);
          }
        });
    languages.forEach(
        (letter, held) -> {
          String lacking =
              usual.stream()
                  .filter(language -> !held.contains(language))
                  .map(Language::tag)
                  .collect(Collectors.joining(", "));
          if (!lacking.isEmpty()) {
            set.report(
                letter,
                "masthead.symbols",
                Map.of("symbol", letter.symbols().get(0), "languages", lacking));
          }
        });
  }

  private static void meetings(SetInspection set) {
    Map<String, LetterDigest> latest = new HashMap<>();
    for (LetterDigest letter : set.letters()) {
      if (letter.theme() != 0 && letter.meeting() != null && !letter.authors().isEmpty()) {
        String meeting = letter.theme() + " " + letter.authors();
        LetterDigest other = latest.put(meeting, letter);
        if (other != null && postponed(other, letter)) {
          set.report(
              letter,
              "announcement",
              Map.of(
                  "meeting",
                  letter.meeting(),
                  "other",
                  Objects.requireNonNull(other.meeting()),
                  "document",
                  other.name()));
        }
      }
    }
  }

  private static boolean postponed(LetterDigest one, LetterDigest other) {
    long days =
        Math.abs(
            ChronoUnit.DAYS.between(
                Objects.requireNonNull(one.meeting()), Objects.requireNonNull(other.meeting())));
    boolean versions = !one.symbols().isEmpty() && one.symbols().equals(other.symbols());
    return days > 0 && days <= POSTPONED_DAYS && !versions;
  }

  private static void presidencies(SetInspection set) {
    Map<YearMonth, LetterDigest> claims = new HashMap<>();
    for (LetterDigest letter : set.letters()) {
      if (letter.presidency() != null && letter.president() != null) {
        LetterDigest first = claims.putIfAbsent(letter.presidency(), letter);
        if (first != null && !letter.president().equals(first.president())) {
          set.report(
              letter,
              "presidency",
              Map.of(
                  "month",
                  letter.presidency(),
                  "claimed",
                  letter.president(),
                  "other",
                  Objects.requireNonNull(first.president()),
                  "document",
                  first.name()));
        }
      }
    }
  }
}
