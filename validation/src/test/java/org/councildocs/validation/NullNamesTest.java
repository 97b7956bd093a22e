package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.councildocs.document.DocumentPath;
import org.junit.jupiter.api.Test;

/** Who is given null says what was null, also where nothing would come of it. */
class NullNamesTest {

  private static final Rule RULE =
      RuleCatalogue.standard().rule("note.title.missing").orElseThrow();

  private static final KnownIssues NONE_KNOWN = KnownIssues.parse("", LocalDate.of(2025, 7, 1));

  @Test
  void null_is_refused_by_its_name() {
    Map<String, List<ThrowingCallable>> calls =
        Map.of(
            "language",
            List.of(() -> RULE.what(null), () -> RULE.why(null), () -> RULE.messageTemplate(null)),
            "others",
            List.of(() -> RuleSettings.NONE.and(null)),
            "rule",
            List.of(
                () -> RuleSettings.NONE.severity(null),
                () -> NONE_KNOWN.cover(null, "a", List.of(), DocumentPath.ROOT)),
            "name",
            List.of(() -> NONE_KNOWN.cover("a", null, List.of(), DocumentPath.ROOT)),
            "symbols",
            List.of(() -> NONE_KNOWN.cover("a", "a", null, DocumentPath.ROOT)),
            "path",
            List.of(() -> NONE_KNOWN.cover("a", "a", List.of(), null)),
            "names",
            List.of(() -> Suggestion.among(null, "a")),
            "typed",
            List.of(() -> Suggestion.among(List.of(), null)));
    calls.forEach(
        (name, called) ->
            called.forEach(
                call -> assertThatNullPointerException().isThrownBy(call).withMessage(name)));
  }
}
