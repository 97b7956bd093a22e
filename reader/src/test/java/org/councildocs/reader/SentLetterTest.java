package org.councildocs.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.councildocs.document.Addressee;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.Capacity;
import org.councildocs.document.Letter;
import org.councildocs.document.PlainText;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters as they were sent: without a title. */
class SentLetterTest {

  private static final String LETTER =
      """
      Letter dated 5 July 2031 from the Permanent Representative of Malta to the United Nations \
      addressed to the Secretary-General

      I have the honour to transmit herewith a letter from the Minister (see annex).

      (Signed) Ana Lopez
      Permanent Representative

      Annex

      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Excellency, | The lamp was lit. | (Signed) Joe Borg / Minister for Foreign Affairs",
        "I have the honour to say that the lamp was lit. | (Signed) Joe Borg / Minister",
        "Dear Mr. President, | The lamp was lit. | Please accept, Excellency, the assurances of my highest consideration. | Joe Borg / Minister for Foreign Affairs",
        "Port of Spain, 3 July 2031 | I have the honour to say that the lamp was lit. | (Signed) Joe Borg / Minister"
      })
  void an_annex_that_opens_as_a_letter_and_is_signed_is_one(String annex) {
    AnnexContent content = content(annex);
    assertThat(content).isInstanceOf(Letter.class);
    assertThat(((Letter) content).signatories())
        .extracting(signatory -> signatory.name().orElse(""))
        .containsExactly("Joe Borg");
  }

  @Test
  void an_annexed_letter_has_the_date_of_the_line_with_its_place() {
    Letter letter =
        (Letter)
            content(
                "Bandar Seri Begawan, 3 July 2031 | Excellency, | The lamp was lit. | (Signed) Joe Borg / Minister");
    assertThat(letter.date()).contains(LocalDate.of(2031, 7, 3));
    assertThat(letter.title()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. President, | The lamp was lit. | I thank you.",
        "Statement by the Minister of Malta | On behalf of Malta, I say that the lamp was lit. | (Signed) Joe Borg / Minister",
        "The lamp was lit. | (Signed) Joe Borg / Minister"
      })
  void an_annex_that_is_only_spoken_or_only_signed_is_text(String annex) {
    assertThat(content(annex)).isInstanceOf(PlainText.class);
  }

  @Test
  void the_office_under_a_name_above_the_salutation_is_the_addressee() {
    Letter letter =
        read(
            """
            Permanent Mission of Fiji to the United Nations

            14 June 2031

            His Excellency
            Mr. Carlos Vega
            President of the Security Council
            United Nations
            New York

            Excellency,

            I have the honour to write to the President of the General Assembly too.

            (Signed) Litia Waqa
            """);
    assertThat(letter.addressees())
        .containsExactly(
            Addressee.builder("President of the Security Council")
                .office("President of the Security Council")
                .capacity(Capacity.PRESIDENT)
                .organ(Organ.SECURITY_COUNCIL)
                .build());
  }

  @Test
  void the_addressee_may_stand_below_the_signature() {
    Letter letter =
        read(
            """
            14 June 2031

            Excellency,

            I have the honour to write to you.

            (Signed) Litia Waqa
            Ambassador

            H.E. Mr. António Costa Vega
            Secretary-General of the United Nations
            New York
            """);
    assertThat(letter.addressees())
        .extracting(addressee -> addressee.capacity().orElseThrow())
        .containsExactly(Capacity.SECRETARY_GENERAL);
  }

  @Test
  void an_office_in_a_letterhead_is_no_addressee() {
    Letter letter =
        read(
            """
            UNITED NATIONS
            THE PRESIDENT OF THE SECURITY COUNCIL

            14 June 2031

            Excellency,

            I have the honour to write to you.

            (Signed) Litia Waqa
            """);
    assertThat(letter.addressees()).isEmpty();
  }

  @Test
  void a_letter_is_known_by_a_leave_that_is_taken_in_two_lines() {
    Letter letter =
        read(
            """
            14 June 2031

            Excellency,

            I have the honour to write to you.

            Please accept, Excellency, the assurances of my
            highest consideration.

            Litia Waqa
            Ambassador
            """);
    assertThat(letter.date()).contains(LocalDate.of(2031, 6, 14));
  }

  /** What the annex holds whose lines are given: a stroke is an empty line, a slash a new one. */
  private static AnnexContent content(String lines) {
    String annex = lines.replace(" | ", "\n\n").replace(" / ", "\n");
    List<Annex> annexes = read(LETTER + annex).annexes();
    assertThat(annexes).hasSize(1);
    return annexes.get(0).content();
  }

  private static Letter read(String text) {
    return (Letter) DocumentReader.create().read(text).document().orElseThrow();
  }
}
