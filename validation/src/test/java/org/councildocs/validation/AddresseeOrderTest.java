package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.councildocs.document.Addressee;
import org.councildocs.document.Capacity;
import org.councildocs.document.Letter;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Secretary-General first, then the President of the Assembly, then those of councils. */
class AddresseeOrderTest {

  @ParameterizedTest
  @CsvSource({
    "SG, PGA, ",
    "SG, PSC, ",
    "PGA, PSC, ",
    "PSC, ECOSOC, ",
    "PSC, CHAIR, ",
    "CHAIR, CHAIR, ",
    "PGA, SG, addressees[1]",
    "PSC, SG, addressees[1]",
    "PSC, PGA, addressees[1]",
    "CHAIR, SG, addressees[1]",
    "CHAIR, PSC, addressees[1]",
    "PRESIDENT, PSC, addressees[1]",
    "MEMBER, PGA, addressees[1]"
  })
  void each_stands_behind_those_of_higher_rank(String first, String second, String found) {
    assertThat(misplaced(first, second)).isEqualTo(found == null ? List.of() : List.of(found));
  }

  @Test
  void one_misplaced_addressee_is_found_once_and_named_with_the_one_before() {
    Letter letter = to("PSC", "SG", "CHAIR");
    List<Finding> findings = found(letter);
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).arguments())
        .containsEntry("first", "SG")
        .containsEntry("second", "PSC");
  }

  private static List<String> misplaced(String... addressees) {
    return found(to(addressees)).stream().map(finding -> finding.path().toString()).toList();
  }

  private static List<Finding> found(Letter letter) {
    return DocumentValidator.create().validate(letter).stream()
        .filter(finding -> finding.rule().equals("letter.addressee.order"))
        .toList();
  }

  private static Letter to(String... addressees) {
    return Examples.letter()
        .addressees(Stream.of(addressees).map(AddresseeOrderTest::addressee).toList())
        .build();
  }

  private static Addressee addressee(String name) {
    Addressee.Builder addressee = Addressee.builder(name);
    return switch (name) {
      case "SG" -> addressee.capacity(Capacity.SECRETARY_GENERAL).build();
      case "PGA" -> addressee.capacity(Capacity.PRESIDENT).organ(Organ.GENERAL_ASSEMBLY).build();
      case "PSC" -> addressee.capacity(Capacity.PRESIDENT).organ(Organ.SECURITY_COUNCIL).build();
      case "ECOSOC" ->
          addressee.capacity(Capacity.PRESIDENT).organ(Organ.ECONOMIC_AND_SOCIAL_COUNCIL).build();
      // A president of something unknown, and a member of the Assembly's bureau who is no
      // president.
      case "PRESIDENT" -> addressee.capacity(Capacity.PRESIDENT).build();
      case "MEMBER" ->
          addressee
              .capacity(Capacity.PERMANENT_REPRESENTATIVE)
              .organ(Organ.SECURITY_COUNCIL)
              .build();
      default -> addressee.build();
    };
  }
}
