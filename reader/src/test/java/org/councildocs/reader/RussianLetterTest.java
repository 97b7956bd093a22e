package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.councildocs.document.Annex;
import org.councildocs.document.Capacity;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.document.Masthead;
import org.councildocs.document.MeetingFormat;
import org.councildocs.document.PlainText;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Signatory;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;

/** Russian letters of every form. */
class RussianLetterTest {

  private static final String ANNEXED =
      """
      Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 2 сентября 2031 года на имя Генерального секретаря
      Имею честь препроводить перечень маяков (см. приложение).
      Буду признательна за распространение настоящего письма и приложения к нему в качестве документа Совета Безопасности.
      (Подпись) Ленора Вассалло
      %s
      Приложение к письму Постоянного представителя Мальты при Организации Объединенных Наций от 2 сентября 2031 года на имя Генерального секретаря
      Перечень маяков
      Маяк на мысе погас зимой.
      """;

  @Test
  void an_annex_follows_a_signature_with_an_office_over_several_lines() {
    Letter letter =
        letter(
            ANNEXED.formatted(
                """
                Чрезвычайный и Полномочный Посол,
                Постоянный представитель Мальты
                при Организации Объединенных Наций"""));
    assertThat(letter.footnotes()).isEmpty();
    assertThat(letter.signatories().get(0).title().toString()).doesNotContain("Приложение");
    Annex annex = letter.annexes().get(0);
    assertThat(annex.heading().orElse("")).startsWith("Приложение к письму");
    assertThat(annex.title()).contains("Перечень маяков");
    assertThat(((PlainText) annex.content()).body()).containsExactly("Маяк на мысе погас зимой.");
  }

  @Test
  void the_state_of_a_signatory_may_have_a_line_of_its_own() {
    Letter letter =
        letter(
            ANNEXED.formatted(
                """
                Постоянный представитель
                Соединенного Королевства Великобритании и Северной Ирландии
                при Организации Объединенных Наций"""));
    assertThat(letter.footnotes()).isEmpty();
    assertThat(letter.signatories().get(0).capacity()).contains(Capacity.PERMANENT_REPRESENTATIVE);
    assertThat(letter.signatories().get(0).state()).contains(State.of("GBR"));
  }

  @Test
  void a_committee_and_a_group_of_experts_represent_no_state() {
    Letter letter =
        letter(
            """
            Письмо Группы экспертов по Демократической Республике Конго от 15 мая 2031 года на имя Председателя Комитета Совета Безопасности
            Члены Группы экспертов имеют честь препроводить доклад.
            (Подпись) Томас Линд
            Координатор
            Группа экспертов по Демократической Республике Конго
            (Подпись) Мансур Хелиль
            Председатель
            Комитет Совета Безопасности, учрежденный
            резолюцией 1533 (2004) по Демократической
            Республике Конго
            """);
    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(letter.signatories())
        .extracting(Signatory::state)
        .allMatch(state -> state.isEmpty());
    assertThat(letter.signatories())
        .extracting(signatory -> signatory.name().orElse(""))
        .containsExactly("Томас Линд", "Мансур Хелиль");
  }

  @Test
  void a_letter_of_the_nineties_is_signed_by_a_name_in_capitals_alone() {
    Letter letter =
        letter(
            """
            United Nations
            SECURITY COUNCIL
            Distr.
            GENERAL
            S/1997/9021
            31 October 1997
            RUSSIAN
            ORIGINAL: ARABIC

                 ПИСЬМО ПОСТОЯННОГО ПРЕДСТАВИТЕЛЯ ИРАКА ПРИ ОРГАНИЗАЦИИ
                 ОБЪЕДИНЕННЫХ НАЦИЙ ОТ 29 ОКТЯБРЯ 1997 ГОДА НА ИМЯ
                              ГЕНЕРАЛЬНОГО СЕКРЕТАРЯ

                 Имею честь препроводить письмо нашего министра.

                 Буду признателен за распространение настоящего письма и приложения к нему в
            качестве документа Совета Безопасности.

                                               Салем ДИНАР
                                               Посол
                                               Постоянный представитель

            97-90211.R     031197  041197                                          /...

            S/1997/9021
            Russian
            Page 2

                                        ПРИЛОЖЕНИЕ

                 Письмо министра иностранных дел Ирака от 28 октября 1997 года на имя
                                  Генерального секретаря

                 Наше правительство просит вернуть лодки.

                                               Рами АЛЬ-ХАДИ
                                               Министр иностранных дел
            """);
    assertThat(letter.masthead().organs()).containsExactly(Organ.SECURITY_COUNCIL);
    assertThat(letter.masthead().jobNumber()).contains("97-90211");
    assertThat(letter.body()).hasSize(2);
    assertThat(letter.signatories().get(0).name()).contains("Салем ДИНАР");
    Letter annexed = (Letter) letter.annexes().get(0).content();
    assertThat(annexed.date()).contains(LocalDate.of(1997, 10, 28));
    assertThat(annexed.body()).hasSize(1);
    assertThat(annexed.signatories().get(0).name()).contains("Рами АЛЬ-ХАДИ");
    assertThat(annexed.signatories().get(0).capacity()).contains(Capacity.MINISTER);
  }

  @Test
  void an_organ_may_be_the_last_line_of_a_title_or_stand_on_two() {
    Letter letter =
        letter(
            """
            Письмо Председателя Совета Безопасности от 8 декабря 2031 года
            на имя Генерального секретаря и постоянных представителей членов
            Совета Безопасности
            Имею честь препроводить концептуальную записку.
            (Подпись) Ленора Вассалло
            Приложение

            Тихие гавани и далекие маяки на северных побережьях морей

            Концептуальная записка для открытых прений Совета
            Безопасности, 4 мая 2032 года, 10 ч. 00 м.

            Введение

            Маяки гаснут.
            """);
    assertThat(letter.addressees()).hasSize(2);
    assertThat(letter.addressees().get(1).text()).endsWith("членов Совета Безопасности");
    ConceptNote note = Samples.noteIn(letter);
    assertThat(note.title().orElse(""))
        .endsWith("Совета Безопасности, 4 мая 2032 года, 10 ч. 00 м.");
    assertThat(note.meeting().orElseThrow().time()).contains(LocalTime.of(10, 0));
    assertThat(note.sections()).hasSize(1);
  }

  @Test
  void who_presides_may_be_named_behind_the_month() {
    Letter letter =
        letter(
            """
            Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 2 сентября 2031 года на имя Генерального секретаря
            Имею честь сообщить, что в период своего председательства в Совете Безопасности в октябре 2031 года Мальта проведет 4 октября 2031 года открытые прения.
            (Подпись) Ленора Вассалло
            """);
    PresidencyClaim presidency = letter.presidency().orElseThrow();
    assertThat(presidency.state()).contains(State.of("MLT"));
    assertThat(presidency.month()).contains(YearMonth.of(2031, 10));
  }

  @Test
  void an_envoy_for_a_state_represents_none_and_the_formula_is_declined() {
    Letter letter =
        letter(
            """
            Письмо Координатора Группы экспертов по Йемену от 2 сентября 2031 года на имя Председателя Совета Безопасности
            Имею честь сообщить, что 4 октября 2031 года состоится заседание по формуле Аррии.
            (Подпись) Ленора Вассалло
            """);
    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(letter.authors().get(0).office()).contains("Координатор Группы экспертов по Йемену");
    assertThat(letter.announcement().orElseThrow().meeting().format())
        .contains(MeetingFormat.ARRIA_FORMULA_MEETING);
  }

  @Test
  void a_session_without_number_takes_none_from_the_year_beside_it() {
    Masthead masthead =
        letter(
                """
                Организация Объединенных Наций                                A/ES-10/9088–S/2031/9013
                Генеральная Ассамблея                         Совет Безопасности
                Десятая чрезвычайная специальная сессия       Восемьдесят шестой год

                Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 2 сентября 2031 года на имя Генерального секретаря

                Имею честь препроводить перечень маяков.
                """)
            .masthead();
    assertThat(masthead.session()).isEmpty();
    assertThat(masthead.councilYear()).contains(86);
  }

  private static Letter letter(String text) {
    return (Letter) DocumentReader.create().read(text).document().orElseThrow();
  }
}
