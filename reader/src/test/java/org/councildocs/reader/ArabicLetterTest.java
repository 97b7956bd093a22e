package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.councildocs.document.Letter;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;

/** Arabic letters of every form. */
class ArabicLetterTest {

  @Test
  void a_text_in_the_forms_of_a_font_is_arabic_and_its_ligatures_are_letters() {
    ReadResult result =
        DocumentReader.create()
            .read(
                """
                ﺭﺳﺎﻟﺔ ﻣﺆﺭﺧﺔ ٢ ﺃﻳﻠﻮﻝ/ﺳﺒﺘﻤﱪ ٢٠٣١ ﻣﻮﺟﻬﺔ ﺇﱃ ﺍﻷﻣﲔ ﺍﻟﻌﺎﻡ ﻣﻦ ﺍﳌﻤﺜﻞ ﺍﻟﺪﺍﺋﻢ ﳌﺎﻟﻄﺔ ﻟﺪﻯ ﺍﻷﻣﻢ ﺍﳌﺘﺤﺪﺓ

                ﻳﺸﺮﻓﲏ ﺃﻥ ﺃﺣﻴﻞ ﻗﺎﺋﻤﺔ ﺍﳌﻨﺎﺭﺍﺕ.

                ﻭﺃﺭﺟﻮ ﳑﺘﻨﺎ ﺗﻌﻤﻴﻢ ﻫﺬﻩ ﺍﻟﺮﺳﺎﻟﺔ ﺑﺎﻋﺘﺒﺎﺭﻫﺎ ﻭﺛﻴﻘﺔ ﻣﻦ ﻭﺛﺎﺋﻖ ﳎﻠﺲ ﺍﻷﻣﻦ.

                (ﺗﻮﻗﻴﻊ) ﺳﺎﱂ ﺩﻳﻨﺎﺭ
                """);
    Letter letter = (Letter) result.document().orElseThrow();
    assertThat(letter.language()).isEqualTo(Language.ARABIC);
    assertThat(letter.date()).contains(LocalDate.of(2031, 9, 2));
    assertThat(letter.authors().get(0).text()).isEqualTo("الممثل الدائم لمالطة لدى الأمم المتحدة");
    assertThat(letter.authors().get(0).state()).contains(State.of("MLT"));
    assertThat(letter.body()).first().isEqualTo("يشرفني أن أحيل قائمة المنارات.");
    assertThat(letter.circulation().orElseThrow().organs()).containsExactly(Organ.SECURITY_COUNCIL);
    assertThat(letter.signatories().get(0).name()).contains("سالم دينار");
  }

  @Test
  void lines_that_say_no_office_end_no_signatures_before_another_one() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    رسالة مؤرخة 15 أيار/مايو 2031 موجهة إلى رئيس مجلس الأمن من فريق الخبراء المعني بمالي
                    يتشرف أعضاء فريق الخبراء بإحالة تقريرهم.
                    (توقيع) توماس ليند
                    المنسق
                    حلقة الصيادين في الموانئ القديمة
                    ومدرسة البحارة على الساحل الشرقي
                    (توقيع) ميشيل ديرو
                    خبير
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(letter.signatories())
        .extracting(signatory -> List.copyOf(signatory.title()).size())
        .containsExactly(3, 1);
    assertThat(letter.footnotes()).isEmpty();
  }

  @Test
  void a_body_that_signs_has_no_name() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    رسالة مؤرخة 15 أيار/مايو 2031 موجهة إلى رئيس مجلس الأمن من الممثل الخاص للأمين العام في ليبيا
                    وأرجو تعميم هذه الرسالة بوصفها وثيقة من وثائق مجلس الأمن.
                    (توقيع) فريق الخبراء المنشأ عملا
                    بالقرار 1718 (2006)
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.authors().get(0).state()).isEmpty();
    assertThat(letter.signatories().get(0).name()).isEmpty();
    assertThat(letter.signatories().get(0).title())
        .containsExactly("فريق الخبراء المنشأ عملا بالقرار 1718 (2006)");
  }

  @Test
  void the_year_of_the_council_is_the_number_behind_its_word() {
    Letter letter =
        (Letter)
            DocumentReader.create()
                .read(
                    """
                    الأمم المتحدة                                 A/ES-10/9089–S/2031/9014
                    الجمعية العامة                                مجلس الأمن
                    الدورة الاستثنائية الطارئة العاشرة                السنة السادسة والثمانون

                    رسالة مؤرخة 2 أيلول/سبتمبر 2031 موجهة إلى الأمين العام من الممثل الدائم لمالطة لدى الأمم المتحدة

                    يشرفني أن أحيل قائمة المنارات.
                    """)
                .document()
                .orElseThrow();
    assertThat(letter.masthead().session()).isEmpty();
    assertThat(letter.masthead().councilYear()).contains(86);
  }
}
