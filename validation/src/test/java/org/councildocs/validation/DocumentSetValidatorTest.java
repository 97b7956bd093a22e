package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.councildocs.document.Addressee;
import org.councildocs.document.Author;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.DocumentSet;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.MeetingAnnouncement;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSetValidatorTest {

  @Test
  void a_finding_names_its_document_and_the_other_one() {
    List<SetFinding> found = findings(letter("S/2025/9001"), letter("S/2025/9001"));

    assertThat(found)
        .map(SetFinding::toString)
        .containsExactly(
            "letter 1: WARNING set.symbol.duplicate at 'masthead.symbols': The symbol S/2025/9001"
                + " is also that of letter 0, in the same language.");
    assertThat(found).map(SetFinding::index).containsExactly(1);
  }

  @Test
  void two_languages_of_one_symbol_are_no_duplicates() {
    assertThat(findings(letter("S/2025/9001"), in(Language.FRENCH, letter("S/2025/9001"))))
        .isEmpty();
  }

  @Test
  void half_of_a_double_symbol_is_the_symbol_of_the_document_too() {
    assertThat(rules(letter("A/79/901-S/2025/9001"), letter("S/2025/9001")))
        .containsExactly("set.symbol.duplicate");
    assertThat(rules(letter("A/79/901-S/2025/9001"), letter("S/2025/9001/Corr.1"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "S/2025/1 | S/2025/1/Add.1 | none",
        "S/2025/2 | S/2025/1/Add.1 | S/2025/1",
        "S/2025/1 | S/2025/1/Rev.1/Corr.1 | S/2025/1/Rev.1"
      })
  void what_belongs_to_a_document_asks_for_it(String one, String other, String missing) {
    assertThat(findings(letter(one), letter(other)))
        .map(found -> found.finding().arguments().get("parent").toString())
        .isEqualTo(missing.equals("none") ? List.of() : List.of(missing));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 2 3 4 | none",
        "1 2 4 | 3-3",
        "1 2 3 6 7 9 | 4-5 8-8",
        // too few, or too far apart: these were picked, not kept
        "1 3 | none",
        "1 100 200 | none"
      })
  void a_gap_is_told_of_a_series_that_is_kept(String numbers, String gaps) {
    Letter[] letters =
        Arrays.stream(numbers.split(" ", -1))
            .map(number -> letter("S/2025/" + number))
            .toArray(Letter[]::new);
    assertThat(findings(letters))
        .map(
            found ->
                found.finding().arguments().get("first").toString().substring(7)
                    + "-"
                    + found.finding().arguments().get("last").toString().substring(7))
        .isEqualTo(gaps.equals("none") ? List.of() : List.of(gaps.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "S/2025/3, true",
    "S/2025/2, false",
    "S/2025/9, false",
    "S/2024/3, false",
    "S/RES/2790 (2025), false",
    "S/2025/3/Add.1, false"
  })
  void what_is_cited_is_missed_only_inside_a_series_that_is_kept(String cited, boolean missing) {
    Letter citing =
        change(
            letter("S/2025/1"),
            letter ->
                letter.addReference(
                    new DocumentReference(
                        DocumentSymbol.parse(cited), DocumentPath.parse("body[0]"))));
    List<String> rules = rules(citing, letter("S/2025/2"), letter("S/2025/4"));
    assertThat(rules.contains("set.reference.missing")).isEqualTo(missing);
  }

  @Test
  void versions_are_compared_part_by_part() {
    Letter english = letter("S/2025/9001");
    Letter french =
        change(
            in(Language.FRENCH, english),
            letter ->
                letter
                    .date(LocalDate.of(2025, 5, 9))
                    .authors(List.of(Examples.author("Panama", "PAN")))
                    .addressees(
                        List.of(Examples.presidentOf(Organ.SECURITY_COUNCIL, "Security Council")))
                    .addSignatory(Examples.signatory("Two Sample", "GUY"))
                    .addReference(
                        new DocumentReference(
                            DocumentSymbol.parse("S/2024/507"), DocumentPath.parse("body[0]")))
                    .annexes(
                        List.of(
                            Examples.annexWith(
                                Examples.note()
                                    .addGuidingQuestion(Examples.question("c", "Who pays?"))))));

    assertThat(findings(english, french))
        .map(found -> found.finding().path() + " " + found.finding().arguments().get("here"))
        .containsExactly(
            "addressees PRESIDENT S",
            "annexes 3 / 1",
            "authors PAN",
            "date 2025-05-09",
            "references S/2024/507",
            "signatories 2");
  }

  @Test
  void what_was_not_made_out_disagrees_with_nothing() {
    Letter english = letter("S/2025/9001");
    Letter unknown =
        change(
            in(Language.ARABIC, english),
            letter ->
                letter
                    .date(null)
                    .authors(List.of(Author.builder("somebody").build()))
                    .addressees(List.of(Addressee.builder("somebody else").build())));
    assertThat(findings(english, unknown)).isEmpty();
  }

  @Test
  void a_language_is_missed_only_where_half_of_the_set_has_it() {
    Letter one = letter("S/2025/1");
    Letter other = letter("S/2025/2");
    assertThat(findings(one, in(Language.FRENCH, one), other))
        .map(SetFinding::toString)
        .containsExactly(
            "letter 2: INFO set.version.missing at 'masthead.symbols': Of S/2025/2 the set lacks"
                + " these languages: fr.");
    assertThat(findings(one, in(Language.FRENCH, one), other, letter("S/2025/3"))).isEmpty();
    // one in both languages, one in each of them: no set in two languages
    assertThat(
            findings(
                one,
                in(Language.FRENCH, one),
                letter("S/2025/30"),
                in(Language.FRENCH, letter("S/2025/60"))))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-10, GUY, false",
    "2025-06-11, GUY, true",
    "2025-06-11, PAN, false",
    "2025-07-11, GUY, true",
    "2025-07-12, GUY, false"
  })
  void another_letter_of_the_same_author_sets_the_same_meeting_on_the_same_day(
      LocalDate day, String author, boolean wrong) {
    Letter later =
        change(
            letter("S/2025/9002"),
            letter ->
                letter
                    .authors(List.of(Examples.author(author, author)))
                    .announcement(
                        new MeetingAnnouncement(
                            Optional.of("“" + Examples.THEME + "”"),
                            Examples.meeting().date(day).build())));
    assertThat(rules(letter("S/2025/9001"), later).contains("set.meeting.disagrees"))
        .isEqualTo(wrong);
  }

  @Test
  void language_versions_with_other_days_are_told_of_once() {
    Letter english = letter("S/2025/9001");
    Letter french =
        change(
            in(Language.FRENCH, english),
            letter ->
                letter.announcement(
                    new MeetingAnnouncement(
                        Optional.of(Examples.THEME),
                        Examples.meeting().date(LocalDate.of(2025, 6, 11)).build())));
    assertThat(rules(english, french)).isEmpty();
  }

  @Test
  void a_month_has_one_president() {
    PresidencyClaim claim =
        new PresidencyClaim(
            "President", Optional.of(State.of("PAN")), Optional.of(YearMonth.of(2025, 6)));
    Letter panama = change(letter("S/2025/9002"), letter -> letter.presidency(claim));
    assertThat(rules(letter("S/2025/9001"), panama)).containsExactly("set.presidency.disagrees");
  }

  @Test
  void in_1946_a_month_had_two_presidents() {
    Letter china = in1946("S/20", "CHN");
    Letter brazil = in1946("S/21", "BRA");
    assertThat(rules(china, brazil)).isEmpty();
    assertThat(rules(issuedIn1946(china), issuedIn1946(brazil))).isEmpty();
  }

  private static Letter in1946(String symbol, String state) {
    PresidencyClaim claim =
        new PresidencyClaim(
            "President", Optional.of(State.of(state)), Optional.of(YearMonth.of(1946, 3)));
    return change(
        letter(symbol), letter -> letter.date(LocalDate.of(1946, 3, 20)).presidency(claim));
  }

  /** The same without a date of its own. */
  private static Letter issuedIn1946(Letter letter) {
    Masthead masthead = letter.masthead().toBuilder().issued(LocalDate.of(1946, 3, 21)).build();
    return change(letter, undated -> undated.date(null).masthead(masthead));
  }

  @Test
  void documents_that_no_rule_compares_count_and_keep_their_places() {
    DocumentSetCollector set = DocumentSetValidator.create().collector();
    set.add("a note", ConceptNote.builder().build());
    set.add("no symbol", change(letter("S/1"), letter -> letter.masthead(Masthead.NONE)));
    set.add("one", letter("S/2025/1"));
    set.add("copy", letter("S/2025/1"));
    assertThat(set.size()).isEqualTo(4);
    assertThat(set.findings()).map(SetFinding::index).containsExactly(3);
  }

  @Test
  void a_document_set_is_judged_by_its_letters() {
    DocumentSet set = DocumentSet.of(List.of(letter("S/2025/1"), letter("S/2025/1")));
    assertThat(DocumentSetValidator.create().validate(set))
        .map(SetFinding::document)
        .containsExactly("S/2025/1 (en)");
  }

  @Test
  void settings_weigh_rules_about_sets_too() {
    DocumentSet set = DocumentSet.of(List.of(letter("S/2025/1"), letter("S/2025/1")));
    DocumentSetValidator off =
        DocumentSetValidator.create().withSettings(RuleSettings.parse("set.* = off"));
    assertThat(off.validate(set)).isEmpty();
  }

  @Test
  void findings_are_sorted_and_sort_themselves() {
    List<SetFinding> found =
        findings(
            letter("S/2025/1"),
            letter("S/2025/1"),
            letter("S/2025/4"),
            letter("S/2025/2"),
            letter("S/2025/2/Add.2/Corr.1"));
    List<SetFinding> shuffled = new ArrayList<>(found);
    Collections.shuffle(shuffled, new Random(5));
    Collections.sort(shuffled);
    assertThat(found).hasSize(3).isEqualTo(shuffled);
  }

  private static Letter letter(String symbol) {
    return Examples.letter()
        .masthead(Examples.masthead().symbols(List.of(DocumentSymbol.parse(symbol))).build())
        .build();
  }

  private static Letter in(Language language, Letter letter) {
    return letter.toBuilder().language(language).build();
  }

  private static Letter change(Letter letter, UnaryOperator<Letter.Builder> change) {
    return change.apply(letter.toBuilder()).build();
  }

  private static List<SetFinding> findings(Letter... letters) {
    DocumentSetCollector set = DocumentSetValidator.create().collector();
    for (Letter letter : letters) {
      set.add("letter " + set.size(), letter);
    }
    return set.findings();
  }

  private static List<String> rules(Letter... letters) {
    return findings(letters).stream().map(found -> found.finding().rule()).toList();
  }
}
