package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.councildocs.document.Letter;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Malta will hold an open debate on the theme of keeping wells clean, to be held on 4 May 2031. | keeping wells clean
          ENGLISH | Malta will hold a briefing on the topic Salt, sand and peace on Tuesday, 4 May 2031. | Salt, sand and peace
          ENGLISH | Malta will hold an Arria-formula meeting entitled Lamps: who lights them, in the Trusteeship Council Chamber. | Lamps: who lights them
          ENGLISH | Malta will hold an open debate on the theme “Clean wells”, entitled so on 4 May 2031. | Clean wells
          FRENCH | Malte organisera un débat public sur le thème de la propreté des puits, le mardi 4 mai 2031. | propreté des puits
          FRENCH | Malte tiendra une séance d'information intitulée Les phares du cap, à 10 heures. | Les phares du cap
          SPANISH | Malta celebrará un debate abierto sobre el tema Pozos limpios, que tendrá lugar el 4 de mayo. | Pozos limpios
          SPANISH | Malta celebrará una reunión informativa titulada Los faros del cabo, en la Sala 4 de la Sede de las Naciones Unidas. | Los faros del cabo
          RUSSIAN | Мальта проведет открытые прения на тему Чистые колодцы в среду, 4 мая 2031 года. | Чистые колодцы
          RUSSIAN | Состоится брифинг, озаглавленный Маяки на мысе. | Маяки на мысе
          ARABIC | ستعقد مالطة مناقشة مفتوحة بشأن موضوع نظافة الآبار، يوم الثلاثاء 4 أيار/مايو 2031. | نظافة الآبار
          CHINESE | 马耳他将举行主题为清洁水井的公开辩论会。 | 清洁水井
          CHINESE | 马耳他将举行以清洁水井为主题的高级别公开辩论会。 | 清洁水井
          """)
  void a_theme_need_not_be_quoted_behind_words_that_mark_it(
      Language language, String sentence, String theme) {
    assertThat(inSentence(language, sentence)).contains(theme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Malta will hold an open debate on children and armed conflict on 4 May 2031.
          ENGLISH | The item entitled Lamps and wells was before the Council when Malta held a debate.
          FRENCH | Malte organisera un débat public sur les enfants en temps de guerre le 4 mai 2031.
          RUSSIAN | Мальта проведет открытые прения по положению на мысе.
          CHINESE | 马耳他将举行关于水井的公开辩论会，以便讨论。
          """)
  void what_no_words_mark_is_no_theme(Language language, String sentence) {
    assertThat(inSentence(language, sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Concept note for the open debate on the theme Maintenance of wells | Maintenance of wells
          RUSSIAN | Концептуальная записка для открытых прений на тему Чистые колодцы, которые состоятся 4 мая | Чистые колодцы
          ARABIC | مذكرة مفاهيمية للمناقشة المفتوحة بشأن موضوع نظافة الآبار | نظافة الآبار
          """)
  void the_title_of_a_note_may_have_it_too(Language language, String title, String theme) {
    Passage passage = Passage.of(title, 0, title.length());
    assertThat(words(passage, themes(language).inTitle(passage))).contains(theme);
  }

  private static Optional<String> inSentence(Language language, String sentence) {
    Passage passage = Passage.of(sentence, 0, sentence.length());
    return words(passage, themes(language).inSentence(passage, new Range(0, sentence.length())));
  }

  private static Optional<String> words(Passage passage, @Nullable Range theme) {
    return Optional.ofNullable(theme).map(range -> range.in(passage.text()));
  }

  private static Themes themes(Language language) {
    return new Themes(Phrasebook.of(language), new Dates(DateWords.of(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on the keeping of wells, to be held on 15 May 2031 | open debate on the keeping of wells, 15 May 2031 | the keeping of wells
          of the Security Council on salt wells on 15 May 2031 | open debate of the Security Council on Salt wells | Salt wells
          on the keeping of wells on 15 May 2031 | open debate on the salt roads |
          """)
  void a_plain_word_marks_a_theme_where_letter_and_note_have_the_same(
      String announced, String titled, String theme) {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    "Letter dated 6 May 2031 from the Permanent Representative of Oman to the United"
                        + " Nations addressed to the Secretary-General\n\n"
                        + "I have the honour to inform you that Oman will hold an open debate "
                        + announced
                        + ".\n\n(Signed) Salim Al-Barwani\n\nAnnex\n\nConcept note for the "
                        + titled
                        + "\n\nBackground\n\nWells run dry.\n")
                .document()
                .orElseThrow();

    assertThat(Samples.noteIn(letter).theme().orElse(null)).isEqualTo(theme);
    assertThat(letter.announcement().orElseThrow().theme().orElse(null))
        .isEqualToIgnoringCase(theme);
  }
}
