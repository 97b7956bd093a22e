package org.councildocs.testkit.arbitrary;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.PlainText;
import org.councildocs.document.Signatory;
import org.councildocs.symbol.DocumentSymbol;

/**
 * A fault that can be planted in a sound letter, and the rule that finds it. No other rule does.
 *
 * @since 0.1.0
 */
public enum LetterFault {
  /** The letter has no title. */
  TITLE_MISSING("letter.title.missing", (letter, sound) -> letter.title(null)),
  /** The letter has no date. */
  DATE_MISSING("letter.date.missing", (letter, sound) -> letter.date(null)),
  /** Nobody writes it. */
  AUTHOR_MISSING("letter.author.missing", (letter, sound) -> letter.authors(List.of())),
  /** It is addressed to nobody. */
  ADDRESSEE_MISSING("letter.addressee.missing", (letter, sound) -> letter.addressees(List.of())),
  /** Nobody signed it, though it is no note verbale. */
  SIGNATORY_MISSING("letter.signatory.missing", (letter, sound) -> letter.signatories(List.of())),
  /** Somebody signed it whose name is not there. */
  SIGNATORY_NAMELESS(
      "letter.signatory.name.missing",
      (letter, sound) ->
          letter.signatories(sound.signatories().stream().map(LetterFault::nameless).toList())),
  /** It does not ask to be circulated. */
  CIRCULATION_MISSING("letter.circulation.missing", (letter, sound) -> letter.circulation(null)),
  /** It was issued before it was written. */
  ISSUED_BEFORE_WRITTEN(
      "letter.date.order",
      (letter, sound) ->
          letter.masthead(
              sound.masthead().toBuilder()
                  .issued(sound.date().map(day -> day.minusDays(1)).orElse(LocalDate.MIN))
                  .build())),
  /** The masthead has no symbol. */
  SYMBOL_MISSING(
      "masthead.symbol.missing",
      (letter, sound) -> letter.masthead(sound.masthead().toBuilder().symbols(List.of()).build())),
  /** The symbol has the number 0. */
  SYMBOL_ZERO(
      "symbol.number.zero",
      (letter, sound) ->
          letter.masthead(
              sound.masthead().toBuilder()
                  .symbols(
                      sound.masthead().symbols().stream().map(LetterFault::numberedZero).toList())
                  .build())),
  /** An annex holds nothing. */
  ANNEX_EMPTY(
      "annex.empty",
      (letter, sound) ->
          letter.addAnnex(Annex.builder(AnnexKind.ANNEX, new PlainText(List.of())).build()));

  private final String rule;

  // A function without state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final BiConsumer<Letter.Builder, Letter> change;

  LetterFault(String rule, BiConsumer<Letter.Builder, Letter> change) {
    this.rule = rule;
    this.change = change;
  }

  private static Signatory nameless(Signatory signatory) {
    return signatory.toBuilder().name(null).build();
  }

  private static DocumentSymbol numberedZero(DocumentSymbol symbol) {
    String text = symbol.toString();
    return DocumentSymbol.parse(text.substring(0, text.lastIndexOf('/')) + "/0");
  }

  /**
   * The rule that finds the fault.
   *
   * @return the id, such as {@code letter.date.missing}, never null
   */
  public String rule() {
    return rule;
  }

  /**
   * Whether a letter can have the fault: a note verbale needs no signatory and no request.
   *
   * @param letter the letter, not null
   * @return true if it can
   */
  public boolean fits(Letter letter) {
    return switch (this) {
      case SIGNATORY_MISSING, SIGNATORY_NAMELESS, CIRCULATION_MISSING ->
          letter.kind() != LetterKind.NOTE_VERBALE;
      default -> true;
    };
  }

  /**
   * The letter with the fault.
   *
   * @param sound a sound letter, not null
   * @return the letter, never null
   * @throws IllegalArgumentException if the letter cannot have it
   */
  public Letter plantedIn(Letter sound) {
    if (!fits(sound)) {
      throw new IllegalArgumentException("a note verbale cannot have the fault " + this);
    }
    Letter.Builder letter = sound.toBuilder();
    change.accept(letter, sound);
    return letter.build();
  }
}
