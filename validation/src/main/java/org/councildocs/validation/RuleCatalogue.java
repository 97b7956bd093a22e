package org.councildocs.validation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All rules, each with its id, severity, source, dates, texts and examples.
 *
 * @since 0.1.0
 */
public final class RuleCatalogue {

  private static final RuleCatalogue STANDARD =
      new RuleCatalogue(
          Stream.of(
                  MastheadRules.ALL,
                  LetterRules.ALL,
                  PartyRules.ALL,
                  PresidencyRules.ALL,
                  AnnexRules.ALL,
                  NoteRules.ALL,
                  QuestionRules.ALL,
                  MeetingRules.ALL,
                  MentionRules.ALL,
                  SymbolRules.ALL,
                  SetRules.ALL)
              .flatMap(List::stream)
              .toList());

  private final List<Rule> rules;
  private final Map<String, Rule> byId;

  private RuleCatalogue(List<Rule> rules) {
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    this.byId = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
  }

  /**
   * The catalogue that comes with this library.
   *
   * @return the catalogue, never null
   */
  public static RuleCatalogue standard() {
    return STANDARD;
  }

  /**
   * All rules, ordered by id.
   *
   * @return the rules, never null
   */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * One rule.
   *
   * @param id its id, such as {@code letter.date.missing}, not null
   * @return the rule, empty if there is none with this id, never null
   */
  public Optional<Rule> rule(String id) {
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(byId.get(id));
  }
}
