package org.councildocs.validation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.Distribution;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.OriginalLanguage;
import org.councildocs.document.Reissue;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Nature;
import org.councildocs.symbol.Organ;
import org.councildocs.symbol.Session;

/** What is asked of what stands above the title. */
final class MastheadRules {

  /** Letters of the last days of a year are issued in the first weeks of the next. */
  private static final int LATE_ISSUE_DAYS = 90;

  /** The Council's first year was 1946: the ordinal of a year is the year less this. */
  private static final int YEAR_BEFORE_COUNCIL = 1945;

  static final List<Rule> ALL =
      List.of(
          Rule.incomplete("masthead.symbol.missing")
              .source(Sources.MASTHEADS)
              .watching("masthead.symbols")
              .letter(
                  letter -> letter.masthead(Examples.masthead().symbols(List.of()).build()),
                  MastheadRules::symbolMissing),
          Rule.error("masthead.symbol.year.disagrees")
              .source(Sources.SYMBOLS)
              .since(Sources.YEAR_IN_SYMBOL_SINCE)
              .watching("masthead.symbols", "masthead.issued")
              .letter(
                  letter -> withSymbol(letter, "S/2024/9001"), MastheadRules::symbolOfOtherYear),
          Rule.warning("masthead.organ.disagrees")
              .source(Sources.MASTHEADS)
              .watching("masthead.symbols", "masthead.organs")
              .letter(
                  letter ->
                      letter.masthead(Examples.masthead().addOrgan(Organ.GENERAL_ASSEMBLY).build()),
                  MastheadRules::symbolOfOtherOrgan),
          Rule.warning("letter.language.unofficial")
              .source(Sources.COMMUNICATIONS)
              .since(Sources.SIX_LANGUAGES_SINCE)
              .watching("masthead.originalLanguages.text", "annexes.originalLanguages.text")
              .letter(
                  letter ->
                      letter.masthead(
                          Examples.masthead()
                              .originalLanguages(
                                  List.of(new OriginalLanguage("German", Optional.empty())))
                              .build()),
                  MastheadRules::unofficialLanguage),
          Rule.info("masthead.council-year.disagrees")
              .source(RuleSource.document("S/PV.6870, where 2012 is the sixty-seventh year"))
              .since(2012, 11, 26)
              .watching("masthead.councilYear", "masthead.issued")
              .letter(
                  letter -> letter.masthead(Examples.masthead().councilYear(79).build()),
                  MastheadRules::otherCouncilYear),
          Rule.warning("masthead.symbol.nature")
              .source(Sources.SYMBOLS)
              .watching("masthead.symbols")
              .letter(letter -> withSymbol(letter, "S/PV.9001"), MastheadRules::symbolOfNoLetter),
          Rule.warning("masthead.session.disagrees")
              .source(Sources.SYMBOLS)
              .watching("masthead.symbols", "masthead.session")
              .letter(
                  letter -> letter.masthead(ofTheAssembly().session(80).build()),
                  letter -> letter.masthead(ofTheAssembly().session(79).build()),
                  MastheadRules::symbolOfOtherSession),
          Rule.warning("masthead.distribution.disagrees")
              .source(Sources.SYMBOLS)
              .watching("masthead.symbols", "masthead.distribution")
              .letter(
                  letter ->
                      letter.masthead(
                          Examples.masthead().distribution(Distribution.LIMITED).build()),
                  MastheadRules::otherDistribution),
          Rule.warning("masthead.job-number.form")
              .source(RuleSource.practice("S/2022/14, where it is 22-00201"))
              .since(2013, 3, 5)
              .watching("masthead.jobNumber")
              .letter(
                  letter -> letter.masthead(Examples.masthead().jobNumber("25-123").build()),
                  letter -> letter.masthead(Examples.masthead().jobNumber("25-12345").build()),
                  MastheadRules::jobNumberOfOtherForm),
          Rule.warning("masthead.reissue.order")
              .source(RuleSource.consistency("only what was issued is issued again"))
              .watching("masthead.reissue.date", "masthead.issued")
              .letter(
                  letter -> letter.masthead(reissued(LocalDate.of(2025, 5, 21))),
                  letter -> letter.masthead(reissued(LocalDate.of(2025, 5, 28))),
                  MastheadRules::reissuedBeforeIssue));

  /** What no letter is, though its symbol may be well formed. */
  private static final Set<Nature> NO_LETTER =
      EnumSet.of(
          Nature.VERBATIM_RECORD,
          Nature.SUMMARY_RECORD,
          Nature.MINUTES,
          Nature.RESOLUTION,
          Nature.DECISION,
          Nature.PRESIDENTIAL_STATEMENT,
          Nature.AGENDA);

  /** Two figures of the year, a hyphen, five of the job. */
  private static final int JOB_NUMBER_LENGTH = 8;

  private MastheadRules() {}

  private static Letter.Builder withSymbol(Letter.Builder letter, String symbol) {
    return letter.masthead(
        Examples.masthead().symbols(List.of(DocumentSymbol.parse(symbol))).build());
  }

  private static Masthead.Builder ofTheAssembly() {
    return Examples.masthead()
        .organs(List.of(Organ.GENERAL_ASSEMBLY, Organ.SECURITY_COUNCIL))
        .symbols(List.of(DocumentSymbol.parse("A/79/9001-S/2025/9001")));
  }

  private static Masthead reissued(LocalDate day) {
    return Examples.masthead()
        .reissue(new Reissue("Reissued for technical reasons", Optional.of(day)))
        .build();
  }

  private static void symbolMissing(Letter letter, Inspection inspection) {
    if (letter.masthead().symbols().isEmpty()) {
      inspection.report("masthead.symbols");
    }
  }

  private static void symbolOfOtherYear(Letter letter, Inspection inspection) {
    Optional<LocalDate> issued = letter.masthead().issued();
    if (issued.isEmpty()) {
      return;
    }
    boolean late = issued.get().getDayOfYear() <= LATE_ISSUE_DAYS;
    int earliest = issued.get().getYear() - (late ? 1 : 0);
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    for (int i = 0; i < symbols.size(); i++) {
      if (SymbolYears.anyAfter(symbols.get(i), issued.get())
          || SymbolYears.anyBefore(symbols.get(i), earliest)) {
        inspection.report(
            "masthead.symbols[" + i + "]",
            Map.of("symbol", symbols.get(i), "issued", issued.get()));
      }
    }
  }

  private static void symbolOfOtherOrgan(Letter letter, Inspection inspection) {
    List<Organ> organs = letter.masthead().organs();
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    for (int i = 0; i < organs.size() && !symbols.isEmpty(); i++) {
      if (!SymbolOrgans.include(symbols, organs.get(i))) {
        inspection.report(
            "masthead.organs[" + i + "]",
            Map.of("series", organs.get(i).element(), "symbol", symbols.get(0)));
      }
    }
  }

  private static void unofficialLanguage(Letter letter, Inspection inspection) {
    unofficial("masthead.", letter.masthead().originalLanguages(), inspection);
    AnnexLists.each(
        letter,
        (holder, annexes, prefix) -> {
          for (int i = 0; i < annexes.size(); i++) {
            List<OriginalLanguage> languages = annexes.get(i).originalLanguages();
            if (!languages.isEmpty()) {
              unofficial(prefix + "annexes[" + i + "].", languages, inspection);
            }
          }
        });
  }

  private static void unofficial(
      String holder, List<OriginalLanguage> languages, Inspection inspection) {
    for (int i = 0; i < languages.size(); i++) {
      if (languages.get(i).language().isEmpty()) {
        inspection.report(
            holder + "originalLanguages[" + i + "]", Map.of("language", languages.get(i).text()));
      }
    }
  }

  private static void otherCouncilYear(Letter letter, Inspection inspection) {
    Optional<Integer> ordinal = letter.masthead().councilYear();
    Optional<LocalDate> issued = letter.masthead().issued();
    if (ordinal.isEmpty() || issued.isEmpty()) {
      return;
    }
    int year = issued.get().getYear();
    int expected = year - YEAR_BEFORE_COUNCIL;
    if (ordinal.get() != expected
        && !namesYear(letter.masthead().symbols(), ordinal.get() + YEAR_BEFORE_COUNCIL)) {
      Map<String, Object> arguments =
          Map.of("ordinal", ordinal.get(), "year", year, "expected", expected);
      if (namesYear(letter.masthead().symbols(), year)) {
        inspection.report("masthead.councilYear", arguments, Integer.toString(expected));
      } else {
        inspection.report("masthead.councilYear", arguments);
      }
    }
  }

  /** Where the symbol confirms the year of issue, it is the ordinal that is wrong. */
  private static boolean namesYear(List<DocumentSymbol> symbols, int year) {
    for (DocumentSymbol symbol : symbols) {
      if (SymbolYears.any(symbol, year)) {
        return true;
      }
    }
    return false;
  }

  private static void symbolOfNoLetter(Letter letter, Inspection inspection) {
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    for (int i = 0; i < symbols.size(); i++) {
      Optional<Nature> nature = symbols.get(i).nature();
      if (nature.isPresent() && NO_LETTER.contains(nature.get())) {
        inspection.report(
            "masthead.symbols[" + i + "]",
            Map.of("symbol", symbols.get(i), "nature", nature.get().code()));
      }
    }
  }

  private static void symbolOfOtherSession(Letter letter, Inspection inspection) {
    if (letter.masthead().session().isEmpty()) {
      return;
    }
    int session = letter.masthead().session().get();
    for (DocumentSymbol symbol : letter.masthead().symbols()) {
      for (DocumentSymbol half : symbol.symbols()) {
        Optional<Session> named = half.session();
        if (named.isPresent()
            && named.get().kind() == Session.Kind.REGULAR
            && named.get().number() != session) {
          inspection.report("masthead.session", Map.of("session", session, "symbol", half));
        }
      }
    }
  }

  private static void otherDistribution(Letter letter, Inspection inspection) {
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    Optional<Distribution> distribution = letter.masthead().distribution();
    if (distribution.isEmpty() || symbols.isEmpty()) {
      return;
    }
    boolean limited = has(symbols, Nature.LIMITED);
    boolean restricted = has(symbols, Nature.RESTRICTED);
    if (limited != (distribution.get() == Distribution.LIMITED)
        || restricted != (distribution.get() == Distribution.RESTRICTED)) {
      inspection.report(
          "masthead.distribution",
          Map.of("distribution", distribution.get().code(), "symbol", symbols.get(0)));
    }
  }

  private static boolean has(List<DocumentSymbol> symbols, Nature nature) {
    for (DocumentSymbol symbol : symbols) {
      for (DocumentSymbol half : symbol.symbols()) {
        if (half.nature().filter(nature::equals).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static void jobNumberOfOtherForm(Letter letter, Inspection inspection) {
    Optional<String> number = letter.masthead().jobNumber();
    if (number.isPresent() && !jobNumber(number.get())) {
      inspection.report("masthead.jobNumber", Map.of("number", number.get()));
    }
  }

  private static boolean jobNumber(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == 2 ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() == JOB_NUMBER_LENGTH;
  }

  private static void reissuedBeforeIssue(Letter letter, Inspection inspection) {
    Optional<LocalDate> again = letter.masthead().reissue().flatMap(Reissue::date);
    Optional<LocalDate> issued = letter.masthead().issued();
    if (again.isPresent() && issued.isPresent() && again.get().isBefore(issued.get())) {
      inspection.report(
          "masthead.reissue.date", Map.of("reissued", again.get(), "issued", issued.get()));
    }
  }
}
