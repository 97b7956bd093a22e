package org.councildocs.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactFileTest {

  @Test
  void a_file_tells_its_source_and_its_date_and_holds_its_facts() {
    FactFile file = FactFile.read(FactFileTest.class, "good.tsv");

    assertThat(file.source()).isEqualTo("invented for a test");
    assertThat(file.date()).isEqualTo("2026-11");
    assertThat(file.rows()).hasSize(2);
    FactRow row = file.rows().get(0);
    assertThat(row.get("name")).isEqualTo("Ruritania");
    assertThat(row.day("since")).contains(LocalDate.of(1946, 3, 17));
    assertThat(row.values("towns")).containsExactly("Strelsau", "Zenda");
  }

  @Test
  void an_empty_cell_is_a_fact_not_known() {
    FactRow row = FactFile.read(FactFileTest.class, "good.tsv").rows().get(1);

    assertThat(row.get("since")).isEmpty();
    assertThat(row.find("since")).isEmpty();
    assertThat(row.day("since")).isEmpty();
    assertThat(row.values("towns")).isEqualTo(List.of());
  }

  @Test
  void a_column_that_is_not_there_is_refused_by_name() {
    FactRow row = FactFile.read(FactFileTest.class, "good.tsv").rows().get(0);

    assertThatThrownBy(() -> row.get("capital"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("capital")
        .hasMessageContaining("towns");
  }

  @ParameterizedTest
  @CsvSource({
    "missing.tsv, no resource missing.tsv",
    "headless.tsv, headless.tsv has no head",
    "ragged.tsv, ragged.tsv has a row that does not fit"
  })
  void a_file_that_is_no_fact_file_is_refused(String name, String message) {
    assertThatThrownBy(() -> FactFile.read(FactFileTest.class, name))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(message);
  }
}
