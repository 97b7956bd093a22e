package org.councildocs.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.cli.input.InputRule;
import org.councildocs.cli.report.RuleHelp;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.Messages;
import org.councildocs.reader.ProblemKind;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.validation.Rule;
import org.councildocs.validation.RuleCatalogue;
import org.councildocs.validation.RuleSource;

/**
 * What there is to say about a rule.
 *
 * @param rule the id
 * @param weight how much its findings weigh, in a word
 * @param what what it asks
 * @param why why that matters
 * @param source on what it rests
 * @param since the first day of the documents it applies to, ISO
 * @param until the last day of the documents it applies to, ISO
 * @param with the rules that are broken whenever this one is
 * @param wrong what an example that breaks it shows, line by line
 * @param right what an example that keeps it shows, line by line
 */
record Explanation(
    String rule,
    String weight,
    String what,
    String why,
    String source,
    Optional<String> since,
    Optional<String> until,
    List<String> with,
    List<String> wrong,
    List<String> right) {

  private static final Messages WORDS =
      Messages.of("explain", name -> Explanation.class.getResourceAsStream(name));

  /** What the rules for inputs rest on. */
  static final String INPUT_SOURCE = "docs/command-line.md";

  /** What the doubts of the reader rest on. */
  static final String READER_SOURCE = "reading";

  /** All that can be explained, in the order of the ids. */
  static List<String> ids() {
    List<String> ids = new ArrayList<>();
    RuleCatalogue.standard().rules().forEach(rule -> ids.add(rule.id()));
    for (InputRule rule : InputRule.values()) {
      ids.add(rule.id());
    }
    for (ProblemKind doubt : ProblemKind.values()) {
      ids.add(doubt.id());
    }
    return ids.stream().sorted().toList();
  }

  /** Whether the ids of doubts of the reader, or of findings about inputs, begin so. */
  static boolean besideRules(String family) {
    Stream<String> ids =
        Stream.concat(
            Stream.of(ProblemKind.values()).map(ProblemKind::id),
            Stream.of(InputRule.values()).map(InputRule::id));
    return !family.isEmpty() && ids.anyMatch(id -> id.startsWith(family));
  }

  static Optional<Explanation> of(String id, Language language) {
    return RuleCatalogue.standard()
        .rule(id)
        .map(rule -> of(rule, language))
        .or(() -> InputRule.ofId(id).map(rule -> of(rule, language)))
        .or(() -> ProblemKind.ofId(id).map(doubt -> of(doubt, language)));
  }

  private static Explanation of(ProblemKind doubt, Language language) {
    return new Explanation(
        doubt.id(),
        word(language, doubt.severity()),
        doubt.template(language),
        word(language, "doubt.advice"),
        READER_SOURCE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /** What reports tell of a rule. */
  static Optional<RuleHelp> help(String id, Language language) {
    Optional<Rule> rule = RuleCatalogue.standard().rule(id);
    return of(id, language)
        .map(
            explained ->
                new RuleHelp(
                    id,
                    rule.map(Rule::severity)
                        .or(() -> InputRule.ofId(id).map(InputRule::severity))
                        .or(() -> ProblemKind.ofId(id).map(ProblemKind::severity)),
                    explained.what(),
                    explained.why(),
                    explained.source(),
                    rule.flatMap(known -> link(known.source()))));
  }

  /** A document that states what a rule asks is named first in its source. */
  private static Optional<String> link(RuleSource source) {
    int end = source.text().indexOf(',');
    String document = end < 0 ? source.text() : source.text().substring(0, end);
    return source.kind() == RuleSource.Kind.DOCUMENT
        ? DocumentSymbol.tryParse(document).map(DocumentSymbol::link)
        : Optional.empty();
  }

  /** A word of an explanation in a language. */
  static String word(Language language, String key) {
    return WORDS.template(language, key);
  }

  private static String word(Language language, Severity severity) {
    return word(language, severity.name().toLowerCase(Locale.ROOT));
  }

  private static Explanation of(Rule rule, Language language) {
    return new Explanation(
        rule.id(),
        word(language, rule.severity()),
        rule.what(language),
        rule.why(language),
        rule.source().toString(),
        rule.since().map(Object::toString),
        rule.until().map(Object::toString),
        rule.implied(),
        rule.badExample().shown(),
        rule.goodExample().shown());
  }

  private static Explanation of(InputRule rule, Language language) {
    return new Explanation(
        rule.id(),
        word(language, rule.severity()),
        rule.title(language),
        rule.advice(language),
        INPUT_SOURCE,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }
}
