package org.councildocs.threat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.councildocs.fact.FactFile;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThreatCategoryTest {

  @ParameterizedTest
  @EnumSource(ThreatCategory.class)
  void every_category_has_its_facts(ThreatCategory category) {
    assertThat(category.domain()).isNotNull();
    assertThat(category.newAgendaAreas()).doesNotHaveDuplicates();
    assertThat(category.unbisUri())
        .isEqualTo(category.unbisId().map(id -> "http://metadata.un.org/thesaurus/" + id));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_category_has_a_name_and_words_in_every_language(Language language) {
    assertThat(ThreatCategory.values())
        .extracting(category -> category.displayName(language))
        .doesNotHaveDuplicates();
    assertThat(ThreatCategory.values())
        .allSatisfy(
            category -> {
              assertThat(category.displayName(language)).isNotBlank();
              assertThat(ThreatFinder.of(language).words(category))
                  .isNotEmpty()
                  .doesNotHaveDuplicates();
            });
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_label_of_the_thesaurus_names_the_same_in_every_language(Language language) {
    assertThat(labelled(language)).isNotEmpty().isEqualTo(labelled(Language.ENGLISH));
  }

  /** The categories with a label, and whether it names the threat or what is related to it. */
  private static Set<String> labelled(Language language) {
    return FactFile.read(ThreatFinder.class, "threat-words-" + language.tag() + ".tsv")
        .rows()
        .stream()
        .filter(row -> row.find("unbis_labels").isPresent())
        .map(row -> row.get("code") + " " + row.get("wording"))
        .collect(Collectors.toSet());
  }

  @Test
  void concepts_of_the_thesaurus_are_numbers_of_seven_digits_and_unique() {
    assertThat(ThreatCategory.values())
        .filteredOn(category -> category.unbisId().isPresent())
        .hasSize(42)
        .extracting(category -> category.unbisId().orElseThrow())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[0-9]{7}"));
    assertThat(ThreatCategory.REGIONAL_DISPUTE.unbisId()).isEmpty();
    assertThat(ThreatCategory.REGIONAL_DISPUTE.unbisLabels(Language.ENGLISH)).isEmpty();
  }

  @Test
  void a_threat_has_a_group_in_each_scheme() {
    assertThat(ThreatCategory.TERRORISM.domain()).isEqualTo(SecurityDomain.NON_TRADITIONAL);
    assertThat(ThreatCategory.TERRORISM.panelCluster()).contains(PanelCluster.TERRORISM);
    assertThat(ThreatCategory.TERRORISM.newAgendaAreas())
        .containsExactly(NewAgendaArea.PREVENTION_WITHIN_STATES, NewAgendaArea.PEACE_OPERATIONS);
    assertThat(ThreatCategory.PIRACY.panelCluster()).isEmpty();
    assertThat(ThreatCategory.PIRACY.newAgendaAreas()).isEmpty();
  }

  @Test
  void labels_of_the_thesaurus_are_search_terms() {
    assertThat(ThreatCategory.PANDEMIC.unbisLabels(Language.ENGLISH))
        .containsExactly("EPIDEMICS", "PANDEMICS");
    assertThat(ThreatCategory.PANDEMIC.unbisLabels(Language.CHINESE)).containsExactly("流行病");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cyber | CYBER_SECURITY, CYBER_CRIME
          CYBER_CRIME | CYBER_CRIME
          恐怖主义 | TERRORISM
          pandémie | PANDEMIC
          no such threat | ''
          """)
  void categories_answer_to_their_codes_names_and_words(String text, String codes) {
    List<String> found = ThreatCategory.matching(text).stream().map(ThreatCategory::name).toList();

    assertThat(String.join(", ", found)).isEqualTo(codes);
  }
}
