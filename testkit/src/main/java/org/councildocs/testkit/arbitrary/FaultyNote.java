package org.councildocs.testkit.arbitrary;

import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.councildocs.document.ConceptNote;

/**
 * A concept note with one fault.
 *
 * @param note the concept note, not null
 * @param fault the only fault it has, not null
 * @since 0.1.0
 */
public record FaultyNote(ConceptNote note, NoteFault fault) {

  /** Refuses null, nothing else. */
  public FaultyNote {
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(fault, "fault");
  }

  /**
   * Concept notes with a fault of the caller's choice.
   *
   * @param fault the fault, not null
   * @return an arbitrary, never null
   */
  public static Arbitrary<FaultyNote> with(NoteFault fault) {
    Objects.requireNonNull(fault, "fault");
    return SoundDocuments.of(ConceptNote.class)
        .map(sound -> new FaultyNote(fault.plantedIn(sound), fault));
  }

  /**
   * Concept notes with any one fault.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<FaultyNote> any() {
    return Arbitraries.of(NoteFault.class).flatMap(FaultyNote::with);
  }
}
