package org.councildocs.cli.report;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Severity;

/**
 * Something said about an input, whoever says it: a problem of the input, a doubt of the reader or
 * a finding of a rule, such as {@code letter.signatory.missing} at {@code signatories}.
 *
 * <p>Remarks are ordered as they are met in reading: what has no place first, then by place, path
 * and rule.
 *
 * @param rule the id, such as {@code reader.date.impossible}, not null
 * @param severity how much it weighs, not null
 * @param path the part of the document it is about, not null
 * @param place where that part stands in the input, empty if it stands nowhere, not null
 * @param message the remark as a sentence, not null
 * @param source what the rule rests on, such as {@code S/96/Rev.7, rule 18}, not null
 * @param edit the change that surely mends it, empty where people must decide, not null
 * @param passage the words at the place and around them, empty where there is no place, not null
 * @param change what became of it since an earlier report, empty if there is none, not null
 * @since 0.1.0
 */
public record Remark(
    String rule,
    Severity severity,
    DocumentPath path,
    Optional<Place> place,
    String message,
    String source,
    Optional<Edit> edit,
    Optional<Passage> passage,
    Optional<Change> change)
    implements Comparable<Remark> {

  private static final Comparator<Optional<Place>> NOWHERE_FIRST =
      (a, b) ->
          a.isPresent() && b.isPresent()
              ? a.get().compareTo(b.get())
              : Boolean.compare(a.isPresent(), b.isPresent());

  private static final Comparator<Remark> READING_ORDER =
      Comparator.comparing(Remark::place, NOWHERE_FIRST)
          .thenComparing(Remark::path)
          .thenComparing(Remark::rule)
          .thenComparing(Remark::message);

  /** Checks that nothing is null. */
  public Remark {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(edit, "edit");
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(change, "change");
  }

  /**
   * The same remark beside an earlier report.
   *
   * @param became what became of it, not null
   * @return the remark with this change, never null
   */
  public Remark withChange(Change became) {
    return new Remark(
        rule, severity, path, place, message, source, edit, passage, Optional.of(became));
  }

  @Override
  public int compareTo(Remark other) {
    return READING_ORDER.compare(this, other);
  }
}
