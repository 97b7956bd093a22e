package org.councildocs.testkit.arbitrary;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.councildocs.document.Letter;

/**
 * A letter with one fault.
 *
 * @param letter the letter, not null
 * @param fault the only fault it has, not null
 * @since 0.1.0
 */
public record FaultyLetter(Letter letter, LetterFault fault) {

  /** Refuses null, nothing else. */
  public FaultyLetter {
    Objects.requireNonNull(letter, "letter");
    Objects.requireNonNull(fault, "fault");
  }

  /**
   * Letters with a fault of the caller's choice.
   *
   * @param fault the fault, not null
   * @return an arbitrary, never null
   */
  public static Arbitrary<FaultyLetter> with(LetterFault fault) {
    Objects.requireNonNull(fault, "fault");
    return SoundDocuments.of(Letter.class)
        .filter(fault::fits)
        .map(sound -> new FaultyLetter(fault.plantedIn(sound), fault));
  }

  /**
   * Letters with any one fault.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<FaultyLetter> any() {
    return Arbitraries.of(LetterFault.class).flatMap(FaultyLetter::with);
  }
}
