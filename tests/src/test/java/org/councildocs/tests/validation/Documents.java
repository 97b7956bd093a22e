package org.councildocs.tests.validation;

import java.util.List;
import java.util.stream.Stream;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.validation.Rule;
import org.councildocs.validation.RuleCatalogue;

/** The documents that the tests of validation judge. */
final class Documents {

  private Documents() {}

  /** The good and the bad example of every rule, and documents that lack everything. */
  static Stream<CouncilDocument> all() {
    Stream<CouncilDocument> examples =
        RuleCatalogue.standard().rules().stream()
            .flatMap(rule -> Stream.of(rule.badExample(), rule.goodExample()))
            .map(example -> example.document());
    return Stream.concat(examples, Stream.of(emptyLetter(), ConceptNote.builder().build()));
  }

  static Letter emptyLetter() {
    return Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE).build();
  }

  /** A letter in which nothing is wrong. */
  static Letter soundLetter() {
    return (Letter) rule("letter.date.missing").goodExample().document();
  }

  static Letter undatedLetter() {
    return soundLetter().toBuilder().date(null).build();
  }

  static Rule rule(String id) {
    return RuleCatalogue.standard().rule(id).orElseThrow();
  }

  /** Texts that would be templates if anybody took them for such. */
  static List<String> hostileTexts() {
    return List.of(
        "{letter.date.missing}",
        "{jakarta.validation.constraints.NotNull.message}",
        "${7*7}",
        "${validatedValue}",
        "{",
        "}",
        "{}",
        "$",
        "a { lone brace",
        "\\",
        "\\{expected}",
        "C:\\letters\\",
        "\\\\{\\}",
        "{expected}",
        "“${''.class.name}”");
  }
}
