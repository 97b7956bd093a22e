package org.councildocs.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StateTest {

  static List<State> everyState() {
    List<State> states = new ArrayList<>(State.all());
    states.addAll(State.former());
    return states;
  }

  @Test
  void there_are_193_members_and_two_observers() {
    assertThat(State.all()).filteredOn(state -> state.status() == StateStatus.MEMBER).hasSize(193);
    assertThat(State.all())
        .filteredOn(state -> state.status() == StateStatus.OBSERVER)
        .extracting(State::iso3)
        .containsExactly("PSE", "VAT");
    assertThat(State.former()).extracting(State::iso3).containsExactly("CSK", "DDR", "YMD", "YUG");
  }

  @Test
  void codes_are_unique_and_of_their_form() {
    assertThat(everyState())
        .extracting(State::iso3)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z]{3}"));
    assertThat(everyState())
        .extracting(State::iso2)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z]{2}"));
    assertThat(everyState())
        .extracting(State::m49)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[0-9]{3}"));
  }

  @ParameterizedTest
  @MethodSource("everyState")
  void toString_is_the_inverse_of_of(State state) {
    assertThat(State.of(state.toString())).isEqualTo(state).hasSameHashCodeAs(state);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_state_has_plain_names_in_every_language(Language language) {
    assertThat(everyState())
        .allSatisfy(
            state -> {
              assertThat(state.name(language))
                  .isNotBlank()
                  .doesNotContain("*", "(", "（", "_", "  ", "’");
              assertThat(state.listName(language)).isNotBlank().doesNotContain("*", "  ", "’");
            });
    assertThat(State.all()).allSatisfy(state -> assertThat(state.formalName(language)).isPresent());
    assertThat(everyState()).extracting(state -> state.name(language)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          CHN, ENGLISH, China, China, People's Republic of China
          SDN, ENGLISH, Sudan, Sudan, Republic of the Sudan
          IRN, ENGLISH, Islamic Republic of Iran, Iran (Islamic Republic of), Islamic Republic of Iran
          TUR, ENGLISH, Türkiye, Türkiye, Republic of Türkiye
          TUR, FRENCH, Türkiye, Türkiye, République de Türkiye
          CHE, FRENCH, Suisse, Suisse, Confédération suisse
          ECU, SPANISH, Ecuador, Ecuador, República del Ecuador
          SLV, SPANISH, El Salvador, El Salvador, República de El Salvador
          COG, CHINESE, 刚果, 刚果（布）, 刚果共和国
          EGY, ARABIC, مصر, مصر, جمهورية مصر العربية
          RUS, RUSSIAN, Российская Федерация, Российская Федерация, Российская Федерация
          """)
  void names_stand_without_article_and_brackets(
      String code, Language language, String name, String listName, String formalName) {
    State state = State.of(code);

    assertThat(state.name(language)).isEqualTo(name);
    assertThat(state.listName(language)).isEqualTo(listName);
    assertThat(state.formalName(language)).contains(formalName);
  }

  @ParameterizedTest
  @CsvSource({"chn, CHN", "CN, CHN", "cn, CHN", "156, CHN", "Chine, CHN", "la Suisse, CHE"})
  void a_wrong_code_is_refused_with_the_right_one(String wrong, String right) {
    assertThatThrownBy(() -> State.of(wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"" + wrong + "\"")
        .hasMessageEndingWith("write " + right);
  }

  @ParameterizedTest
  @CsvSource({"ALA", "COK", "NIU", "XXX", "''"})
  void what_is_neither_member_nor_observer_is_no_state(String code) {
    assertThatThrownBy(() -> State.of(code)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_long_wrong_code_is_cut_in_the_message() {
    assertThatThrownBy(() -> State.of("x".repeat(10_000))).message().hasSizeLessThan(200);
  }

  @Test
  void english_order_is_that_of_the_lists_of_the_united_nations() {
    List<State> sorted = new ArrayList<>(State.all());
    sorted.sort(State.inEnglishOrder());

    assertThat(sorted)
        .extracting(State::iso3)
        .startsWith("AFG", "ALB")
        .endsWith("YEM", "ZMB", "ZWE");
    assertThat(sorted).containsSubsequence(State.of("IDN"), State.of("IRN"), State.of("IRQ"));
    assertThat(sorted).containsSubsequence(State.of("CRI"), State.of("CIV"), State.of("HRV"));
    assertThat(sorted).containsSubsequence(State.of("TUN"), State.of("TUR"), State.of("TKM"));
  }

  @Test
  void a_state_survives_serialization() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(State.of("MLT"));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      State copy = (State) in.readObject();

      assertThat(copy).isEqualTo(State.of("MLT"));
      assertThat(copy.m49()).isEqualTo("470");
    }
  }

  @Test
  void former_names_carry_their_dates_and_their_basis() {
    FormerName upperVolta = State.of("BFA").formerNames().get(0);

    assertThat(upperVolta.name(Language.ENGLISH)).contains("Upper Volta");
    assertThat(upperVolta.until()).contains(LocalDate.of(1984, 8, 3));
    assertThat(upperVolta.basis()).isEqualTo(Basis.UNCONFIRMED);
    assertThat(upperVolta.covers(LocalDate.of(1984, 8, 1))).isTrue();
    assertThat(upperVolta.covers(LocalDate.of(1984, 8, 4))).isFalse();
    assertThat(State.of("CHN").formerNames()).isEmpty();
  }

  @Test
  void a_former_name_has_an_english_form_a_source_and_days_in_their_order() {
    assertThat(everyState())
        .flatExtracting(State::formerNames)
        .isNotEmpty()
        .allSatisfy(
            name -> {
              assertThat(name.name(Language.ENGLISH)).isPresent();
              assertThat(name.source()).isNotBlank();
              assertThat(name.from().orElse(LocalDate.MIN))
                  .isBefore(name.until().orElse(LocalDate.MAX));
            });
  }

  @Test
  void dated_former_names_of_a_state_follow_one_another() {
    assertThat(everyState())
        .allSatisfy(
            state -> {
              LocalDate last = LocalDate.MIN;
              for (FormerName name : state.formerNames()) {
                assertThat(name.from().orElse(LocalDate.MAX)).isAfter(last);
                last = name.until().orElse(last);
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_state_can_stand_beside_an_office_and_is_known_there(Language language) {
    for (State state : State.all()) {
      String genitive = state.genitive(language).orElseThrow();

      assertThat(IntStream.range(0, genitive.length()).boxed())
          .as(genitive)
          .anySatisfy(
              at ->
                  assertThat(StateNames.matchAt(genitive, at, language))
                      .hasValueSatisfying(
                          match -> {
                            assertThat(match.state()).isEqualTo(state);
                            assertThat(match.span().end()).isEqualTo(genitive.length());
                          }));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SDN, ENGLISH, of the Sudan",
    "IRN, ENGLISH, of the Islamic Republic of Iran",
    "SDN, FRENCH, du Soudan",
    "HTI, FRENCH, d'Haïti",
    "USA, FRENCH, des États-Unis d'Amérique",
    "AFG, FRENCH, de l'Afghanistan",
    "SDN, SPANISH, del Sudán",
    "USA, SPANISH, de los Estados Unidos de América",
    "SLV, SPANISH, de El Salvador",
    "ESP, RUSSIAN, Испании",
    "SDN, ARABIC, للسودان",
    "VNM, ARABIC, لفييت نام",
    "SDN, CHINESE, 苏丹"
  })
  void article_and_preposition_are_joined_to_the_name(
      String code, Language language, String genitive) {
    assertThat(State.of(code).genitive(language)).contains(genitive);
  }

  @Test
  void a_state_is_found_by_each_of_its_codes() {
    for (State state : State.all()) {
      assertThat(State.find(state.iso3())).contains(state);
      assertThat(State.find(state.iso2().toLowerCase(Locale.ROOT))).contains(state);
      assertThat(State.find(state.m49())).contains(state);
    }
    assertThat(State.find("XX")).isEmpty();
  }
}
