package org.councildocs.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static final Messages MESSAGES =
      Messages.of("sample", MessagesTest.class::getResourceAsStream);

  @Test
  void arguments_are_put_in_by_name() {
    assertThat(MESSAGES.format(Language.ENGLISH, "date", Map.of("date", "31 February")))
        .isEqualTo("There is no 31 February.");
    assertThat(MESSAGES.format(Language.CHINESE, "date", Map.of("date", "2月31日")))
        .isEqualTo("没有2月31日。");
  }

  @Test
  void what_a_language_lacks_is_said_in_english() {
    assertThat(MESSAGES.format(Language.FRENCH, "date", Map.of("date", "31 février")))
        .isEqualTo("There is no 31 février.");
  }

  @Test
  void in_arabic_every_argument_is_isolated() {
    assertThat(MESSAGES.format(Language.ARABIC, "date", Map.of("date", "S/2022/617")))
        .isEqualTo("لا يوجد \u2068S/2022/617\u2069.");
  }

  @Test
  void a_template_that_isolates_its_arguments_itself_is_left_as_it_is() {
    assertThat(MESSAGES.format(Language.ARABIC, "series", Map.of("series", "S")))
        .isEqualTo("السلسلة \u2068S/\u2069.");
  }

  @Test
  void a_brace_behind_a_backslash_and_a_lone_brace_are_plain_text() {
    assertThat(MESSAGES.format(Language.ENGLISH, "braces", Map.of()))
        .isEqualTo("Write {name} or { as you like.");
  }

  @Test
  void an_argument_that_is_not_given_shows_its_name() {
    assertThat(MESSAGES.format(Language.ENGLISH, "date", Map.of()))
        .isEqualTo("There is no {date}.");
  }

  @Test
  void an_unknown_key_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MESSAGES.template(Language.ENGLISH, "nothing"))
        .withMessage("no message 'nothing' in sample");
  }

  @Property
  void arguments_are_never_taken_for_templates(@ForAll String argument) {
    assertThat(MESSAGES.format(Language.ENGLISH, "date", Map.of("date", argument)))
        .isEqualTo("There is no " + argument + ".");
  }
}
