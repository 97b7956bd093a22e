package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.document.AnnexKind;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of official forms. */
class WritingFormsTest {

  /** What the grammar of one language asks for, or what another says in the phrasebook. */
  private static final List<String> OF_SOME =
      List.of(
          "article",
          "addressee.",
          "format.",
          "months",
          "date.first",
          "masthead.date",
          "masthead.language",
          "annex.numbers.",
          "item.han");

  private static Set<String> common(Language language) {
    Set<String> keys = new TreeSet<>(WritingForms.of(language).keys());
    keys.removeIf(
        key -> !key.equals("addressee.list") && OF_SOME.stream().anyMatch(key::startsWith));
    return keys;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_keys_are_the_same_in_every_language(Language language) {
    assertThat(common(language)).isEqualTo(common(Language.ENGLISH));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_day_of_every_month_is_found_where_it_is_written(Language language) {
    WritingForms forms = WritingForms.of(language);
    Dates dates = new Dates(DateWords.of(language));
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2026, month, 1);
      String written = forms.date(day);

      ReadDate read = dates.find(written, 0, written.length());

      assertThat(read).as(written).isNotNull();
      assertThat(read.date()).as(written).contains(day);
    }
  }

  @Test
  void what_stands_in_angle_brackets_is_left_out_with_its_gap() {
    String template = "Letter< dated {date}>< from {authors}>!";

    assertThat(Template.fill(template, Map.of())).isEqualTo("Letter!");
    assertThat(Template.fill(template, Map.of("authors", "A"))).isEqualTo("Letter from A!");
    assertThat(Template.fill(template, Map.of("date", "<1>", "authors", "{date}")))
        .isEqualTo("Letter dated <1> from {date}!");
  }

  @Test
  void annexes_beyond_the_known_numbers_are_counted_in_digits() {
    WritingForms english = WritingForms.of(Language.ENGLISH);

    assertThat(english.annexNumber(AnnexKind.ANNEX, 4)).isEqualTo("IV");
    assertThat(english.annexNumber(AnnexKind.ANNEX, 21)).isEqualTo("21");
    assertThat(WritingForms.of(Language.ARABIC).annexNumber(AnnexKind.ENCLOSURE, 1))
        .isEqualTo("الأولى");
  }
}
