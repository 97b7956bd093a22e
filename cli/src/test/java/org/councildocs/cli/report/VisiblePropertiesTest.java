package org.councildocs.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class VisiblePropertiesTest {

  @Property
  void nothing_unseen_is_left_in_a_name(@ForAll String name) {
    assertThat(Visible.name(name).codePoints())
        .allMatch(
            c ->
                Character.getType(c) != Character.CONTROL
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE);
  }
}
