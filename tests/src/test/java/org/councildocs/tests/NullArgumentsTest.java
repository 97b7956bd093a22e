package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.DocumentSet;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.language.LineIndex;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.MentionFinder;
import org.councildocs.reader.OfficialPhrases;
import org.councildocs.state.Presidency;
import org.councildocs.state.State;
import org.councildocs.state.StateNames;
import org.councildocs.symbol.CitationFinder;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Leniency;
import org.councildocs.symbol.SymbolChecks;
import org.councildocs.symbol.SymbolFinder;
import org.councildocs.symbol.SymbolRanges;
import org.councildocs.threat.ThreatCategory;
import org.councildocs.threat.ThreatFinder;
import org.councildocs.validation.DocumentSetValidator;
import org.councildocs.validation.KnownIssues;
import org.councildocs.validation.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The jars bear no names of parameters: whoever gives null would read {@code <parameter1>}. */
@SuppressWarnings({"DataFlowIssue", "NullAway"})
class NullArgumentsTest {

  private static final DocumentSymbol SYMBOL = DocumentSymbol.parse("S/2022/617");

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("calls")
  void a_null_is_refused_by_the_name_of_the_parameter(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        call("text", () -> DocumentReader.create().read(null)),
        call("text", () -> MentionFinder.create().findAll(null)),
        call("organ", () -> OfficialPhrases.of(Language.FRENCH).president(null)),
        call("document", () -> DocumentJson.write(null)),
        call("json", () -> DocumentJson.read((String) null)),
        call("json", () -> DocumentJson.read((Reader) null)),
        call("utf8", () -> DocumentJson.read((byte[]) null)),
        call("json", () -> DocumentJson.readLeniently(null)),
        call("ndjson", () -> DocumentJson.lines((InputStream) null)),
        call("note", () -> ConceptNoteCompleteness.of(null)),
        call("letters", () -> DocumentSet.of(null)),
        call("symbol", () -> DocumentSet.of(List.of()).versions(null)),
        call("set", () -> DocumentSetValidator.create().validate(null)),
        call("text", () -> KnownIssues.parse(null, LocalDate.EPOCH)),
        call("today", () -> KnownIssues.parse("", null)),
        call("id", () -> RuleCatalogue.standard().rule(null)),
        call("text", () -> LineIndex.of(null)),
        call("text", () -> new TextSpan(0, 1).in(null)),
        call("iso3", () -> State.of(null)),
        call("name", () -> StateNames.find(null)),
        call("language", () -> StateNames.mentions("Mali", null)),
        call("month", () -> Presidency.of((YearMonth) null)),
        call("text", () -> ThreatCategory.matching(null)),
        call("language", () -> ThreatCategory.TERRORISM.displayName(null)),
        call("language", () -> ThreatFinder.of(null)),
        call("text", () -> DocumentSymbol.parse(null)),
        call("text", () -> DocumentSymbol.tryParse(null)),
        call("text", () -> DocumentSymbol.parseLenient(null)),
        call("other", () -> SYMBOL.compareTo(null)),
        call("text", () -> SymbolFinder.of(Leniency.PRINTED).findAll((String) null)),
        call("utf8", () -> SymbolFinder.of(Leniency.PRINTED).findAll((byte[]) null)),
        call("utf8", () -> SymbolFinder.of(Leniency.PRINTED).in(null, 0, 0)),
        call("text", () -> CitationFinder.of(Leniency.PRINTED).findAll(null)),
        call("symbol", () -> SymbolChecks.check(null, LocalDate.EPOCH)),
        call("date", () -> SymbolChecks.checkDate(SYMBOL, null)),
        call("symbol", () -> SymbolRanges.expand(null)));
  }

  private static Arguments call(String name, ThrowingCallable call) {
    return arguments(name, call);
  }
}
