package org.example.validator;

import jakarta.validation.Validation;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.validation.DocumentValidator;
import org.councildocs.validation.Finding;
import org.councildocs.validation.constraints.MemberStateCode;
import org.councildocs.validation.constraints.ValidDocumentSymbol;

/** Somebody else's modular program, which has a letter judged through both doors. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Letter letter =
        Letter.builder(LetterKind.LETTER, Language.ENGLISH, Masthead.NONE).title("Letter").build();
    for (Finding finding : DocumentValidator.create().validate(letter)) {
      if (finding.rule().equals("letter.date.missing")) {
        System.out.println(finding.path() + ": " + finding.message(Language.CHINESE));
      }
    }
    try (var factory = Validation.buildDefaultValidatorFactory()) {
      factory
          .getValidator()
          .validate(letter)
          .forEach(
              violation ->
                  System.out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
      factory
          .getValidator()
          .validate(new Citation("S-2024", "CHN"))
          .forEach(
              violation ->
                  System.out.println(violation.getPropertyPath() + ": " + violation.getMessage()));
    }
  }

  /** Constraints of ours in a class of theirs. */
  private record Citation(@ValidDocumentSymbol String symbol, @MemberStateCode String by) {}
}
