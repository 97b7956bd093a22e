package org.councildocs.tests.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.councildocs.language.Language;
import org.councildocs.language.TextSpan;
import org.councildocs.reader.Mention;
import org.councildocs.reader.MentionFinder;
import org.councildocs.state.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mentions, wherever they stand and whatever stands beside them. */
class MentionPropertiesTest {

  /** Sentences that name nothing, with a place for what is named. */
  private static final Map<Language, String> NEUTRAL =
      Map.of(
          Language.ENGLISH, "The members spoke about %s, and then went home.",
          Language.FRENCH, "Les membres ont parlé de ceci : %s, puis ils sont partis.",
          Language.SPANISH, "Los miembros hablaron de esto: %s, y luego se fueron.",
          Language.RUSSIAN, "Члены говорили о следующем: %s, а затем разошлись.",
          Language.CHINESE, "成员们谈到：%s，然后回家。",
          Language.ARABIC, "تحدث الأعضاء عما يلي: %s، ثم انصرفوا.");

  private static final Map<Language, String> DATE_PATTERNS =
      Map.of(
          Language.ENGLISH, "d MMMM yyyy",
          Language.FRENCH, "d MMMM yyyy",
          Language.SPANISH, "d 'de' MMMM 'de' yyyy",
          Language.RUSSIAN, "d MMMM yyyy 'года'",
          Language.CHINESE, "yyyy'年'M'月'd'日'",
          Language.ARABIC, "d MMMM yyyy");

  /** Pieces that begin mentions, end them or look like them. */
  @Provide
  Arbitrary<String> rubble() {
    return Arbitraries.of(
            "12 March 2031",
            "12 ",
            "3, 4 and ",
            "March",
            "2031年",
            "5月",
            "3日",
            "至",
            "Guinea",
            "Equatorial ",
            "Niger",
            "ia ",
            "S/2031/14",
            "/Add.1",
            "terrorism",
            "food and energy ",
            "insecurity",
            "١٢ ",
            "آذار/مارس ",
            "ولبنان",
            "1er ",
            "et ",
            "mai ",
            " de ",
            "по ",
            "марта ",
            "\n",
            "\r\n",
            "\u00A0",
            "\u200F",
            "-",
            ", ",
            ".",
            "31 ",
            "9999 ",
            "\uD83D")
        .list()
        .ofMaxSize(30)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void mentions_lie_in_the_text_in_its_order_and_not_over_others_of_their_kind(
      @ForAll("rubble") String text, @ForAll Language language) {
    List<Mention> mentions = MentionFinder.create().withLanguage(language).findAll(text);

    int start = 0;
    Map<Mention.Kind, Integer> ends = new EnumMap<>(Mention.Kind.class);
    TextSpan lastThreat = new TextSpan(0, 0);
    for (Mention mention : mentions) {
      assertThat(mention.span().start()).isBetween(start, text.length() - 1);
      assertThat(mention.span().end()).isBetween(mention.span().start() + 1, text.length());
      boolean sameWords =
          mention.kind() == Mention.Kind.THREAT && mention.span().equals(lastThreat);
      if (!sameWords) {
        assertThat(mention.span().start())
            .isGreaterThanOrEqualTo(ends.getOrDefault(mention.kind(), 0));
      }
      start = mention.span().start();
      ends.put(mention.kind(), mention.span().end());
      lastThreat = mention.kind() == Mention.Kind.THREAT ? mention.span() : lastThreat;
    }
  }

  @Property
  void a_date_in_a_text_that_names_nothing_else_is_all_that_is_found(
      @ForAll Language language,
      @ForAll @IntRange(min = 1946, max = 2099) int year,
      @ForAll @IntRange(min = 1, max = 365) int day) {
    LocalDate date = LocalDate.ofYearDay(year, day);
    Locale locale = Locale.forLanguageTag(language.tag());
    String printed = DateTimeFormatter.ofPattern(DATE_PATTERNS.get(language), locale).format(date);

    assertThat(found(language, printed)).containsExactly("DATE " + date + " " + printed);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_name_of_a_state_in_a_text_that_names_nothing_else_is_all_that_is_found(
      Language language) {
    List<String> wrong = new ArrayList<>();
    for (State state : State.all()) {
      String name = state.name(language);
      List<String> found = found(language, name);
      if (!found.equals(List.of("STATE " + state.iso3() + " " + name))) {
        wrong.add(name + ": " + found);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_neutral_text_names_nothing(Language language) {
    assertThat(found(language, "")).isEmpty();
    assertThat(MentionFinder.language(NEUTRAL.get(language))).contains(language);
  }

  private static List<String> found(Language language, String named) {
    String text = NEUTRAL.get(language).replace("%s", named);
    return MentionFinder.create().findAll(text).stream()
        .map(one -> one.kind() + " " + one.value() + " " + one.span().in(text))
        .toList();
  }
}
