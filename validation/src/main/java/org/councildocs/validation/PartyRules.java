package org.councildocs.validation;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.Capacity;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Signatory;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;

/** What is asked of those who send, receive and sign a letter. */
final class PartyRules {

  /** They sign letters; of a note verbale the mission itself is the author. */
  private static final Set<Capacity> HEADS_OF_MISSIONS =
      EnumSet.of(
          Capacity.PERMANENT_REPRESENTATIVE,
          Capacity.DEPUTY_PERMANENT_REPRESENTATIVE,
          Capacity.CHARGE_D_AFFAIRES);

  static final List<Rule> ALL =
      List.of(
          Rule.incomplete("letter.author.missing")
              .source(RuleSource.document("S/2024/670, title"))
              .watching("authors")
              .letter(letter -> letter.authors(List.of()), PartyRules::authorMissing),
          Rule.incomplete("letter.addressee.missing")
              .source(Sources.COMMUNICATIONS)
              .watching("addressees")
              .letter(letter -> letter.addressees(List.of()), PartyRules::addresseeMissing),
          Rule.warning("letter.addressee.unknown")
              .source(Sources.COMMUNICATIONS)
              .watching("addressees.text", "addressees.capacity")
              .letter(
                  letter ->
                      letter.addressees(List.of(Addressee.builder("Keeper of the Seals").build())),
                  PartyRules::addresseeUnknown),
          Rule.info("letter.addressee.order")
              .source(Sources.COMMUNICATIONS)
              .since(2022, 1, 26)
              .watching("addressees.text", "addressees.capacity", "addressees.organ")
              .letter(
                  letter -> letter.addressees(List.of(ofTheCouncil(), Examples.secretaryGeneral())),
                  letter -> letter.addressees(List.of(Examples.secretaryGeneral(), ofTheCouncil())),
                  PartyRules::addresseeOrder),
          Rule.error("letter.signatory.missing")
              .source(Sources.COMMUNICATIONS)
              .watching("authors.state", "signatories")
              .letter(letter -> letter.signatories(List.of()), PartyRules::signatoryMissing),
          Rule.incomplete("letter.signatory.name.missing")
              .source(Sources.COMMUNICATIONS)
              .watching("signatories.name")
              .letter(
                  letter -> letter.signatories(List.of(guyana().name(null).build())),
                  PartyRules::signatoryWithoutName),
          Rule.incomplete("letter.signatory.office.missing")
              .source(Sources.COMMUNICATIONS)
              .watching("signatories.title")
              .letter(
                  letter -> letter.signatories(List.of(guyana().title(List.of()).build())),
                  PartyRules::signatoryWithoutOffice),
          Rule.warning("letter.signatory.unexpected")
              .source(Sources.COMMUNICATIONS)
              .watching("kind", "signatories.name")
              .letter(
                  letter -> letter.kind(LetterKind.NOTE_VERBALE).authors(List.of(mission())),
                  letter -> noteVerbale(letter).authors(List.of(mission())),
                  PartyRules::signedNoteVerbale),
          Rule.warning("letter.author.unexpected")
              .source(Sources.COMMUNICATIONS)
              .watching("kind", "authors.capacity", "authors.text")
              .letter(
                  letter -> noteVerbale(letter).authors(List.of(Examples.author("Guyana", "GUY"))),
                  letter -> noteVerbale(letter).authors(List.of(mission())),
                  PartyRules::personOfNoteVerbale),
          Rule.warning("letter.signatory.state.disagrees")
              .source(Sources.COMMUNICATIONS)
              .watching("authors.state", "signatories.state")
              .letter(
                  letter -> letter.signatories(List.of(Examples.signatory("One Sample", "PAN"))),
                  PartyRules::signatoryOfOtherState),
          Rule.info("letter.signatory.order")
              .source(Sources.COMMUNICATIONS)
              .since(2023, 8, 10)
              .watching("signatories.state")
              .letter(
                  letter -> signedBy(letter, "GUY", "DNK"),
                  letter -> signedBy(letter, "DNK", "GUY"),
                  PartyRules::signatoryOrder));

  private PartyRules() {}

  private static Addressee ofTheCouncil() {
    return Examples.presidentOf(Organ.SECURITY_COUNCIL, "Security Council");
  }

  private static Signatory.Builder guyana() {
    return Examples.signatory("Ovid Brathwaite-Sample", "GUY").toBuilder();
  }

  private static Letter.Builder signedBy(Letter.Builder letter, String first, String second) {
    return letter
        .authors(List.of(Examples.author(first, first), Examples.author(second, second)))
        .signatories(
            List.of(
                Examples.signatory("One Sample", first), Examples.signatory("Two Sample", second)));
  }

  private static Letter.Builder noteVerbale(Letter.Builder letter) {
    return letter.kind(LetterKind.NOTE_VERBALE).signatories(List.of());
  }

  private static Author mission() {
    return Author.builder("Permanent Mission of Guyana to the United Nations")
        .capacity(Capacity.PERMANENT_MISSION)
        .state(State.of("GUY"))
        .build();
  }

  private static void authorMissing(Letter letter, Inspection inspection) {
    if (letter.authors().isEmpty()) {
      inspection.report("authors");
    }
  }

  private static void addresseeMissing(Letter letter, Inspection inspection) {
    if (letter.addressees().isEmpty()) {
      inspection.report("addressees");
    }
  }

  private static void addresseeUnknown(Letter letter, Inspection inspection) {
    List<Addressee> addressees = letter.addressees();
    for (int i = 0; i < addressees.size(); i++) {
      if (addressees.get(i).capacity().isEmpty()) {
        inspection.report("addressees[" + i + "]", Map.of("addressee", addressees.get(i).text()));
      }
    }
  }

  private static void addresseeOrder(Letter letter, Inspection inspection) {
    List<Addressee> addressees = letter.addressees();
    for (int i = 1; i < addressees.size(); i++) {
      if (rank(addressees.get(i)) < rank(addressees.get(i - 1))) {
        inspection.report(
            "addressees[" + i + "]",
            Map.of("first", addressees.get(i).text(), "second", addressees.get(i - 1).text()));
      }
    }
  }

  /** The Secretary-General first, then the President of the Assembly, then those of councils. */
  private static int rank(Addressee addressee) {
    Capacity capacity = addressee.capacity().orElse(null);
    if (capacity == Capacity.SECRETARY_GENERAL) {
      return 0;
    }
    boolean president = capacity == Capacity.PRESIDENT && addressee.organ().isPresent();
    if (president && addressee.organ().get() == Organ.GENERAL_ASSEMBLY) {
      return 1;
    }
    return president ? 2 : 3;
  }

  private static void signatoryMissing(Letter letter, Inspection inspection) {
    if (letter.signatories().isEmpty() && signedByStates(letter)) {
      inspection.report("signatories");
    }
  }

  private static boolean signedByStates(Letter letter) {
    return letter.kind() != LetterKind.NOTE_VERBALE && Parties.sentByStates(letter);
  }

  private static void signatoryWithoutName(Letter letter, Inspection inspection) {
    List<Signatory> signatories = letter.signatories();
    for (int i = 0; i < signatories.size(); i++) {
      if (Wording.lacks(signatories.get(i).name()) && signedByStates(letter)) {
        inspection.report("signatories[" + i + "].name");
      }
    }
  }

  private static void signatoryWithoutOffice(Letter letter, Inspection inspection) {
    List<Signatory> signatories = letter.signatories();
    for (int i = 0; i < signatories.size(); i++) {
      if (Wording.lacks(signatories.get(i).title()) && signedByStates(letter)) {
        inspection.report("signatories[" + i + "].title");
      }
    }
  }

  private static void signedNoteVerbale(Letter letter, Inspection inspection) {
    if (letter.kind() == LetterKind.NOTE_VERBALE && !letter.signatories().isEmpty()) {
      inspection.report("signatories");
    }
  }

  private static void personOfNoteVerbale(Letter letter, Inspection inspection) {
    List<Author> authors = letter.authors();
    for (int i = 0; letter.kind() == LetterKind.NOTE_VERBALE && i < authors.size(); i++) {
      Optional<Capacity> capacity = authors.get(i).capacity();
      if (capacity.isPresent() && HEADS_OF_MISSIONS.contains(capacity.get())) {
        inspection.report("authors[" + i + "]", Map.of("author", authors.get(i).text()));
      }
    }
  }

  private static void signatoryOfOtherState(Letter letter, Inspection inspection) {
    List<Signatory> signatories = letter.signatories();
    for (int i = 0; signedByStates(letter) && i < signatories.size(); i++) {
      Optional<State> state = signatories.get(i).state();
      if (state.isPresent() && !sentBy(letter, state.get())) {
        inspection.report("signatories[" + i + "].state", Map.of("state", state.get().iso3()));
      }
    }
  }

  /** An author whose State was not made out may be of any. */
  private static boolean sentBy(Letter letter, State state) {
    for (Author author : letter.authors()) {
      if (author.state().isEmpty() || author.state().get().equals(state)) {
        return true;
      }
    }
    return false;
  }

  private static void signatoryOrder(Letter letter, Inspection inspection) {
    if (letter.signatories().size() < 2) {
      return;
    }
    List<State> states = new ArrayList<>();
    for (Signatory signatory : letter.signatories()) {
      signatory.state().ifPresent(states::add);
    }
    Optional<State> misplaced = firstMisplaced(states, State.inEnglishOrder());
    if (misplaced.isPresent() && firstMisplaced(states, orderOf(letter.language())).isPresent()) {
      inspection.report("signatories", Map.of("state", misplaced.get().iso3()));
    }
  }

  private static Optional<State> firstMisplaced(List<State> states, Comparator<State> order) {
    for (int i = 1; i < states.size(); i++) {
      if (order.compare(states.get(i - 1), states.get(i)) > 0) {
        return Optional.of(states.get(i));
      }
    }
    return Optional.empty();
  }

  private static Comparator<State> orderOf(Language language) {
    Collator collator = Collator.getInstance(Locale.forLanguageTag(language.tag()));
    return Comparator.comparing(state -> state.name(language), collator);
  }
}
