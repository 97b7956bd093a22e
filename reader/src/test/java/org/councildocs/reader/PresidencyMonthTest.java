package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;
import org.councildocs.document.Letter;
import org.councildocs.document.PresidencyClaim;
import org.councildocs.document.Severity;
import org.councildocs.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The month of the presidency where the letter does not print its year. */
class PresidencyMonthTest {

  private static ReadResult read(String day, String sentence) {
    return DocumentReader.create()
        .read(
            "Letter dated "
                + day
                + " from the Permanent Representative of Malta to the United Nations addressed to"
                + " the Secretary-General\n\n"
                + sentence
                + "\n\n(Signed) Ana Lopez\nPermanent Representative\n");
  }

  private static Optional<YearMonth> month(ReadResult result) {
    return ((Letter) result.document().orElseThrow()).presidency().flatMap(PresidencyClaim::month);
  }

  @ParameterizedTest
  @CsvSource({
    "20 September 2031, October, 2031-10",
    "20 December 2031, January, 2032-01",
    "12 January 2032, December, 2031-12",
    "1 May 2032, May, 2032-05"
  })
  void the_year_is_the_one_that_is_nearest_to_the_letter(String day, String name, String expected) {
    ReadResult result =
        read(
            day,
            "I have the honour to inform you that Malta holds the presidency of the Security"
                + " Council for the month of "
                + name
                + ".");
    assertThat(month(result)).contains(YearMonth.parse(expected));
    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.id()).isEqualTo("reader.date.year-taken");
              assertThat(problem.severity()).isEqualTo(Severity.INFO);
              assertThat(problem.arguments()).containsEntry("date", name);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "I have the honour to say that, during its presidency in October 2031, Malta intends to hold a debate. | MLT",
        "In the course of its presidency of the Security Council in October 2031, the Gambia will hold a debate. | GMB",
        "During the presidency of the Security Council in October 2031, Malta was the subject of a debate. | -"
      })
  void who_presides_may_stand_behind_the_month_where_it_says_what_it_will_hold(
      String sentence, String state) {
    Letter letter = (Letter) read("20 September 2031", sentence).document().orElseThrow();
    assertThat(letter.presidency().flatMap(PresidencyClaim::state).map(State::iso3).orElse(null))
        .isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lettre datée du 20 septembre 2031, adressée au Secrétaire général par le Représentant permanent de Malte auprès de l’Organisation des Nations Unies | J’ai l’honneur de vous informer que, pendant sa présidence du Conseil de sécurité en octobre 2031, le Tchad se propose de tenir un débat public. | TCD",
        "Carta de fecha 20 de septiembre de 2031 dirigida al Secretario General por el Representante Permanente de Malta ante las Naciones Unidas | Tengo el agrado de informarle de que, en su carácter de Presidente del Consejo de Seguridad durante el mes de octubre de 2031, el Uruguay se propone convocar un debate abierto. | URY"
      })
  void an_article_may_stand_before_the_state_behind_the_month(
      String title, String sentence, String state) {
    Letter letter =
        (Letter)
            DocumentReader.create().read(title + "\n\n" + sentence + "\n").document().orElseThrow();
    assertThat(letter.presidency().flatMap(PresidencyClaim::state).map(State::iso3))
        .contains(state);
  }

  @Test
  void a_month_half_a_year_away_has_no_year() {
    String sentence = "I have the honour to write of the presidency of Malta in November.";
    assertThat(month(read("3 May 2031", sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I have the honour to write to the President of the Security Council, for in October the lamp was lit.",
        "I have the honour to say that the presidency may lend a lamp.",
        "Further to the talks held in October with the President of the Security Council I lent a lamp.",
        "I have the honour to say that the presidency of Malta was asked on 3 October."
      })
  void a_month_of_something_else_is_not_that_of_the_presidency(String sentence) {
    assertThat(month(read("20 September 2031", sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lettre datée du 20 septembre 2031, adressée au Secrétaire général par le Représentant permanent de Malte auprès de l’Organisation des Nations Unies | J’ai l’honneur de vous informer que Malte assurera la présidence du Conseil de sécurité pour le mois d’octobre.",
        "Carta de fecha 20 de septiembre de 2031 dirigida al Secretario General por el Representante Permanente de Malta ante las Naciones Unidas | Tengo el honor de informarle de que Malta ejercerá la Presidencia del Consejo de Seguridad en el mes de octubre.",
        "Письмо Постоянного представителя Мальты при Организации Объединенных Наций от 20 сентября 2031 года на имя Генерального секретаря | Имею честь сообщить, что в ходе председательства в Совете Безопасности в октябре Мальта проведет открытые прения.",
        "2031年9月20日马耳他常驻联合国代表给秘书长的信 | 谨通知你，马耳他将担任安全理事会10月轮值主席。",
        "رسالة مؤرخة 20 أيلول/سبتمبر 2031 موجهة إلى الأمين العام من الممثل الدائم لمالطة لدى الأمم المتحدة | أتشرف بأن أبلغكم بأن مالطة ستتولى رئاسة مجلس الأمن في شهر تشرين الأول/أكتوبر."
      })
  void the_other_languages_say_it_as_well(String title, String sentence) {
    ReadResult result = DocumentReader.create().read(title + "\n\n" + sentence + "\n");
    assertThat(month(result)).contains(YearMonth.of(2031, 10));
  }
}
