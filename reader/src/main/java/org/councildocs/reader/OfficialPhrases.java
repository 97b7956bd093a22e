package org.councildocs.reader;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.Capacity;
import org.councildocs.document.CirculationRequest;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;

/**
 * The official words of one language for those who write letters and are written to, so that a
 * letter can be drafted: {@code Permanent Representative of Malta to the United Nations}, {@code
 * Постоянного представителя Мальты при Организации Объединенных Наций}.
 *
 * <p>Source: United Nations Editorial Manual, communications; UNTERM for the names of States.
 *
 * @since 0.1.0
 */
public final class OfficialPhrases {

  private final Language language;
  private final WritingForms forms;

  private OfficialPhrases(Language language) {
    this.language = language;
    this.forms = WritingForms.of(language);
  }

  /**
   * The phrases of a language.
   *
   * @param language the language, not null
   * @return its phrases, never null
   */
  public static OfficialPhrases of(Language language) {
    return new OfficialPhrases(Objects.requireNonNull(language, "language"));
  }

  /**
   * Somebody who writes for a State, as a title names them.
   *
   * @param capacity in what capacity, such as {@code PERMANENT_REPRESENTATIVE}, not null
   * @param state the State, not null
   * @return the author, never null
   * @throws IllegalArgumentException if it is no capacity in which one writes for a State, or a
   *     former Member whose article no source shows
   */
  public Author author(Capacity capacity, State state) {
    Objects.requireNonNull(capacity, "capacity");
    Objects.requireNonNull(state, "state");
    String text = office(capacity, state);
    return read(text, forms.form("office.SECRETARY_GENERAL")).authors().get(0);
  }

  private String office(Capacity capacity, State state) {
    String form = forms.find("office." + capacity.name());
    if (form == null || !form.contains("{of}")) {
      throw new IllegalArgumentException(
          capacity + " is no capacity in which one writes for a State");
    }
    String of =
        state
            .genitive(language)
            .orElseThrow(
                () -> new IllegalArgumentException("no source shows the article of " + state));
    return Template.fill(form, Map.of("of", of));
  }

  /**
   * The Secretary-General, to whom most letters go.
   *
   * @return the addressee, never null
   */
  public Addressee secretaryGeneral() {
    return addressee(forms.form("office.SECRETARY_GENERAL"));
  }

  /**
   * The president of an organ, such as the President of the Security Council.
   *
   * @param organ the organ, not null
   * @return the addressee, never null
   * @throws IllegalArgumentException if the organ has no president
   */
  public Addressee president(Organ organ) {
    Objects.requireNonNull(organ, "organ");
    return addressee(forms.fill("office.PRESIDENT", Map.of("organ", genitive(organ))));
  }

  /**
   * The request to circulate a letter as a document.
   *
   * @param kind the form of the letter, not null
   * @param organs as whose document, not empty
   * @param agendaItems the agenda items, such as {@code 74 (c)}; empty for the Security Council
   *     alone
   * @param annexes how many annexes it has, not negative
   * @return the request, never null
   * @throws IllegalArgumentException if there is no organ, or one without documents of its own, or
   *     the number is negative
   */
  public CirculationRequest circulation(
      LetterKind kind, List<Organ> organs, List<String> agendaItems, int annexes) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(organs, "organs");
    Objects.requireNonNull(agendaItems, "agendaItems");
    if (organs.isEmpty() || annexes < 0) {
      throw new IllegalArgumentException(
          organs.isEmpty()
              ? "no organ, as whose document the letter is to be circulated"
              : annexes + " annexes; 0 or more would be right");
    }
    Map<String, String> values = new HashMap<>();
    values.put("organs", forms.list("list", organs.stream().map(this::genitive).toList()));
    values.put(agendaItems.size() == 1 ? "item" : "items", forms.list("list", agendaItems));
    if (annexes > 0) {
      values.put("annex", forms.form(annexes == 1 ? "circulation.annex" : "circulation.annexes"));
    }
    return new CirculationRequest(
        forms.fill("circulation." + kind.name(), values), organs, agendaItems);
  }

  /**
   * A day as letters print it: {@code 3 February 2023}.
   *
   * @param date the day, not null
   * @return the words, never null
   */
  public String date(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return forms.date(date);
  }

  private String genitive(Organ organ) {
    String genitive = forms.find("organ." + organ.name());
    if (genitive == null) {
      throw new IllegalArgumentException(organ + " has no president and no documents of its own");
    }
    return genitive;
  }

  private Addressee addressee(String text) {
    return read(office(Capacity.PERMANENT_REPRESENTATIVE, State.of("AUS")), text)
        .addressees()
        .get(0);
  }

  /** Takes the parties apart as a reader would. */
  private Letter read(String author, String addressee) {
    Letter letter =
        Letter.builder(LetterKind.LETTER, language, Masthead.NONE)
            .date(LocalDate.EPOCH)
            .addAuthor(Author.builder(author).build())
            .addAddressee(Addressee.builder(addressee).build())
            .build();
    return (Letter)
        DocumentReader.create()
            .withLanguage(language)
            .withoutMentions()
            .read(DocumentWriter.create().write(letter))
            .document()
            .orElseThrow();
  }
}
