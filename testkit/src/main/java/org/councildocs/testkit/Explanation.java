package org.councildocs.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.NotePart;
import org.councildocs.language.Language;
import org.councildocs.language.Messages;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.validation.Finding;
import org.councildocs.validation.Rule;
import org.councildocs.validation.RuleCatalogue;

/** Puts together, line by line, why an expectation is not met. */
final class Explanation {

  private static final Messages MESSAGES =
      Messages.of("expectations", name -> Explanation.class.getResourceAsStream(name));

  private final Language language;
  private final StringBuilder text = new StringBuilder();

  /** Begins with the line of a message; {@code {document}} in it is the document. */
  Explanation(Language language, CouncilDocument document, String key, Map<String, ?> arguments) {
    this.language = language;
    Map<String, Object> all = new HashMap<>(arguments);
    all.put("document", name(document));
    all.computeIfPresent("path", (name, path) -> place((DocumentPath) path));
    text.append(MESSAGES.format(language, key, all));
  }

  private String name(CouncilDocument document) {
    if (document instanceof Letter letter) {
      return letter.masthead().symbols().stream()
          .findFirst()
          .map(DocumentSymbol::toString)
          .or(letter::title)
          .orElseGet(() -> word("name.letter"));
    }
    ConceptNote note = (ConceptNote) document;
    return note.title().or(note::theme).orElseGet(() -> word("name.note"));
  }

  private String word(String key) {
    return MESSAGES.format(language, key, Map.of());
  }

  /** A line of a message, indented. */
  Explanation line(String key, Map<String, ?> arguments) {
    return raw(MESSAGES.format(language, key, arguments));
  }

  /** A line as it is, indented. */
  private Explanation raw(String line) {
    text.append("\n  ").append(line);
    return this;
  }

  /** Lists values under a heading, or says that there are none. */
  Explanation list(String key, List<String> values) {
    raw(values.isEmpty() ? word(key) + " " + word("nothing") : word(key));
    values.forEach(value -> raw("  - " + value));
    return this;
  }

  /** Everything that was found, each finding with the reason of its rule. */
  Explanation findings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return line("findings.none", Map.of());
    }
    line("findings.some", Map.of());
    for (Finding finding : findings) {
      raw(
          "  "
              + MESSAGES.format(
                  language,
                  "finding",
                  Map.of(
                      "severity", word("severity." + finding.severity()),
                      "rule", finding.rule(),
                      "path", place(finding.path()),
                      "message", finding.message(language))));
      rule(finding.rule()).ifPresent(rule -> raw("    " + why(rule.why(language))));
    }
    return this;
  }

  /** What a rule asks that should have found something. */
  Explanation asked(String id) {
    rule(id).ifPresent(rule -> line("rule.asks", Map.of("what", rule.what(language))));
    return this;
  }

  /** Why a part of a concept note matters. */
  Explanation reason(NotePart part) {
    String why =
        ConceptNoteCompleteness.of(ConceptNote.builder().build()).parts().stream()
            .filter(one -> one.part() == part)
            .findFirst()
            .orElseThrow()
            .why(language);
    return raw(why(why));
  }

  private String why(String reason) {
    return MESSAGES.format(language, "why", Map.of("reason", reason));
  }

  /** All parts of a concept note: there, thin or lacking, and why it matters. */
  Explanation parts(ConceptNoteCompleteness completeness) {
    completeness.report(language).lines().forEach(this::raw);
    return this;
  }

  private static Optional<Rule> rule(String id) {
    return RuleCatalogue.standard().rule(id);
  }

  private String place(DocumentPath path) {
    return path.equals(DocumentPath.ROOT) ? word("place.whole") : path.toString();
  }

  /** The whole. */
  Optional<String> explain() {
    return Optional.of(text.toString());
  }
}
