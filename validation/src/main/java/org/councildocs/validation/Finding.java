package org.councildocs.validation;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;

/**
 * What a rule found at one place of a document, such as {@code masthead.symbol.missing} at {@code
 * masthead.symbols}.
 *
 * <p>Findings are ordered by their paths, those of one path by their rules, so that the same
 * document always gives the same list. The order agrees with {@code equals} where values of one
 * type are equal if they print the same, as those of the rules are.
 *
 * @param rule the id of the rule, such as {@code letter.date.missing}, not null
 * @param severity how much it weighs, not null
 * @param path the deepest part of the document that exists and is meant, not null
 * @param span the place in the text the document was read from, empty until {@link #at} gives it
 * @param arguments what the message says of the document, by name: texts, numbers, codes of States,
 *     which the message names, and other values that print the same in every language, not null
 * @param correction the value that surely belongs at the path instead, as the JSON form of the
 *     document has it, such as {@code 80} for the ordinal of a year; empty where people must decide
 * @since 0.1.0
 */
public record Finding(
    String rule,
    Severity severity,
    DocumentPath path,
    Optional<TextSpan> span,
    SortedMap<String, Object> arguments,
    Optional<String> correction)
    implements Comparable<Finding> {

  private static final Comparator<Map.Entry<String, Object>> ARGUMENT_ORDER =
      Map.Entry.<String, Object>comparingByKey()
          .thenComparing(argument -> argument.getValue().toString())
          .thenComparing(argument -> argument.getValue().getClass().getName());

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::path)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::arguments, Finding::compareArguments)
          .thenComparing(Finding::severity)
          .thenComparing(finding -> finding.correction().orElse(null), nullsFirst(naturalOrder()))
          .thenComparing(finding -> finding.span().orElse(null), nullsFirst(naturalOrder()));

  /** Copies the arguments, in the order of their names, and refuses null, nothing else. */
  public Finding {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(span, "span");
    arguments = inOrder(Objects.requireNonNull(arguments, "arguments"));
    Objects.requireNonNull(correction, "correction");
  }

  /**
   * A finding without a correction.
   *
   * @param rule the id of the rule, not null
   * @param severity how much it weighs, not null
   * @param path the deepest part of the document that exists and is meant, not null
   * @param span the place in the text, empty if it is not known
   * @param arguments what the message says of the document, by name, not null
   */
  public Finding(
      String rule,
      Severity severity,
      DocumentPath path,
      Optional<TextSpan> span,
      SortedMap<String, Object> arguments) {
    this(rule, severity, path, span, arguments, Optional.empty());
  }

  static Finding of(
      Rule rule, Severity severity, DocumentPath path, Map<String, Object> arguments) {
    return new Finding(rule.id(), severity, path, Optional.empty(), new TreeMap<>(arguments));
  }

  /**
   * The same finding with its place in the text.
   *
   * @param place the place, not null
   * @return the finding, never null
   */
  public Finding at(TextSpan place) {
    return new Finding(rule, severity, path, Optional.of(place), arguments, correction);
  }

  /** A copy in the order of the names, whatever order they came in. */
  private static SortedMap<String, Object> inOrder(Map<String, Object> arguments) {
    SortedMap<String, Object> copy = new TreeMap<>();
    arguments.forEach(
        (name, value) ->
            copy.put(
                Objects.requireNonNull(name, "arguments"), Objects.requireNonNull(value, name)));
    return Collections.unmodifiableSortedMap(copy);
  }

  /** By the names and values in turn, and by the types of values that print the same. */
  private static int compareArguments(
      SortedMap<String, Object> some, SortedMap<String, Object> others) {
    Iterator<Map.Entry<String, Object>> rest = others.entrySet().iterator();
    for (Map.Entry<String, Object> one : some.entrySet()) {
      if (!rest.hasNext()) {
        return 1;
      }
      int order = ARGUMENT_ORDER.compare(one, rest.next());
      if (order != 0) {
        return order;
      }
    }
    return rest.hasNext() ? -1 : 0;
  }

  /** The same finding with what would surely be right. */
  Finding correctedBy(String value) {
    return new Finding(rule, severity, path, span, arguments, Optional.of(value));
  }

  /**
   * The message, made anew at each call.
   *
   * @param language the language wished for, not null; a message that it lacks is in English
   * @return the message, never null; for a rule that this version does not know, such as an
   *     office's own, the id and the arguments: {@code office.reference.old {symbol=S/1999/1}}
   */
  public String message(Language language) {
    return RuleTexts.message(Objects.requireNonNull(language, "language"), rule, arguments);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /**
   * The finding for people, in English.
   *
   * @return a line such as {@code ERROR letter.date.missing at 'date': …}
   */
  @Override
  public String toString() {
    return severity + " " + rule + " at '" + path + "': " + message(Language.ENGLISH);
  }
}
