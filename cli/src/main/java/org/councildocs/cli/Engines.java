package org.councildocs.cli;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.councildocs.document.CouncilDocument;
import org.councildocs.reader.DocumentReader;
import org.councildocs.reader.ReadResult;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.councildocs.validation.RuleSettings;

/**
 * What does the work behind the commands. Nothing of it is loaded before it is asked for: a command
 * that needs no JSON does not wait for it.
 *
 * @param text reads plain text
 * @param json reads the JSON form of a document; throws {@link RefusedJsonException} for any other
 * @param rules judges a document
 * @param clock says what today is
 */
record Engines(
    Function<String, ReadResult> text,
    Function<String, ReadResult> json,
    Function<CouncilDocument, List<Finding>> rules,
    Clock clock) {

  static Engines standard() {
    return new Engines(
        text -> DocumentReader.create().read(text),
        json -> JsonDocument.read(json),
        document -> DocumentValidator.create().validate(document),
        Clock.systemUTC());
  }

  /** Lets another processor make the rules ready while this one learns what is asked. */
  void prepare() {
    Thread thread = new Thread(DocumentValidator::create, "councildocs-rules");
    thread.setDaemon(true);
    thread.start();
  }

  /** For commands that read and do not judge. */
  Engines withoutRules() {
    return withRules(document -> List.of());
  }

  /** For commands that need no more than the documents: no rules, and no places in JSON. */
  Engines ofDocumentsAlone() {
    return new Engines(text, JsonDocument::readWithoutPlaces, document -> List.of(), clock);
  }

  private Engines withRules(Function<CouncilDocument, List<Finding>> others) {
    return new Engines(text, json, others, clock);
  }

  /** The same with the rules as an office wants them. */
  Engines withSettings(RuleSettings settings) {
    DocumentValidator validator =
        DocumentValidator.create().withSettings(settings).withClock(clock);
    return withRules(validator::validate);
  }
}
