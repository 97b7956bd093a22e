package org.councildocs.validation;

import java.util.List;
import java.util.Objects;
import org.councildocs.document.DocumentSet;
import org.councildocs.document.Letter;
import org.councildocs.symbol.DocumentSymbol;

/**
 * Compares the documents of a set by those rules of the {@link RuleCatalogue} that are about sets:
 * whether a symbol is given twice, whether language versions agree, whether a corrigendum has its
 * parent.
 *
 * <p>Of a letter only a digest of some hundred bytes is kept, so that a hundred thousand letters
 * can be collected while they are read one by one:
 *
 * <pre>{@code
 * DocumentSetCollector set = DocumentSetValidator.create().collector();
 * for (Path file : files) {
 *   set.add(file.toString(), read(file));
 * }
 * set.findings().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable and safe for use by many threads; a collector is not.
 *
 * @since 0.1.0
 */
public final class DocumentSetValidator {

  private static final DocumentSetValidator STANDARD =
      new DocumentSetValidator(RuleSelection.standard());

  private final RuleSelection rules;

  private DocumentSetValidator(RuleSelection rules) {
    this.rules = rules;
  }

  /**
   * A validator with all rules about sets.
   *
   * @return the validator, never null
   */
  public static DocumentSetValidator create() {
    return STANDARD;
  }

  /**
   * A validator with other severities and without the rules that are switched off.
   *
   * @param settings the settings, not null
   * @return the validator, never null
   */
  public DocumentSetValidator withSettings(RuleSettings settings) {
    return new DocumentSetValidator(rules.with(Objects.requireNonNull(settings, "settings")));
  }

  /**
   * Begins an empty set.
   *
   * @return a collector for this set alone, never null
   */
  public DocumentSetCollector collector() {
    return new DocumentSetCollector(rules);
  }

  /**
   * Compares the letters of a set. They are named by their first symbols and languages, such as
   * {@code S/2025/9001 (en)}; the index of a finding is that of {@link DocumentSet#letters()}.
   *
   * @param set the set, not null
   * @return all findings in their order, empty where nothing is wrong, never null
   */
  public List<SetFinding> validate(DocumentSet set) {
    Objects.requireNonNull(set, "set");
    DocumentSetCollector collector = collector();
    for (Letter letter : set.letters()) {
      collector.add(name(letter), letter);
    }
    return collector.findings();
  }

  private static String name(Letter letter) {
    List<DocumentSymbol> symbols = letter.masthead().symbols();
    String symbol = symbols.isEmpty() ? "–" : symbols.get(0).toString();
    return symbol + " (" + letter.language().tag() + ")";
  }
}
