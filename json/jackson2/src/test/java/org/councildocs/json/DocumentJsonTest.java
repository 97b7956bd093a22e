package org.councildocs.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.ConceptNoteCompleteness.Part;
import org.councildocs.document.ConceptNoteCompleteness.State;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.document.Masthead;
import org.councildocs.document.NotePart;
import org.councildocs.document.PlainText;
import org.councildocs.language.Language;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {

  private static final Letter BARE =
      Letter.builder(LetterKind.NOTE_VERBALE, Language.CHINESE, Masthead.NONE).build();

  private static Letter holding(Annex... annexes) {
    return BARE.toBuilder().annexes(List.of(annexes)).build();
  }

  private static void staysEqual(CouncilDocument document, String json) {
    assertThat(DocumentJson.write(document)).isEqualTo(json);
    assertThat(DocumentJson.read(json)).isEqualTo(document);
  }

  @Test
  void a_letter_that_holds_nothing_names_version_kind_and_language() {
    staysEqual(BARE, "{\"formatVersion\":\"1.0\",\"kind\":\"NOTE_VERBALE\",\"language\":\"zh\"}");
  }

  @Test
  void a_concept_note_that_stands_alone_names_version_and_kind() {
    staysEqual(
        ConceptNote.builder().language(Language.FRENCH).build(),
        "{\"formatVersion\":\"1.0\",\"kind\":\"CONCEPT_NOTE\",\"language\":\"fr\"}");
  }

  @Test
  void the_content_of_an_annex_names_its_kind_and_no_version() {
    staysEqual(
        holding(
            Annex.builder(AnnexKind.ANNEX, BARE).build(),
            Annex.builder(AnnexKind.ANNEX, ConceptNote.builder().build()).build(),
            Annex.builder(AnnexKind.ENCLOSURE, new PlainText(List.of(""))).build()),
        "{\"formatVersion\":\"1.0\",\"kind\":\"NOTE_VERBALE\",\"language\":\"zh\",\"annexes\":["
            + "{\"kind\":\"ANNEX\",\"content\":{\"kind\":\"NOTE_VERBALE\",\"language\":\"zh\"}},"
            + "{\"kind\":\"ANNEX\",\"content\":{\"kind\":\"CONCEPT_NOTE\"}},"
            + "{\"kind\":\"ENCLOSURE\",\"content\":{\"kind\":\"TEXT\",\"body\":[\"\"]}}]}");
  }

  @Test
  void the_kind_may_stand_last() {
    assertThat(
            DocumentJson.read(
                "{\"language\":\"zh\",\"date\":\"2022-08-12\",\"formatVersion\":\"1.0\","
                    + "\"kind\":\"NOTE_VERBALE\"}"))
        .isEqualTo(BARE.toBuilder().date(LocalDate.of(2022, 8, 12)).build());
  }

  @Test
  void a_mistake_before_a_kind_that_stands_last_has_its_place() {
    assertThatThrownBy(
            () ->
                DocumentJson.read(
                    "{\"formatVersion\":\"1.0\",\n\"date\":\"2022-02-31\",\n\"kind\":\"LETTER\"}"))
        .hasMessage("2:8, date: '2022-02-31' is not a day such as 2022-08-12");
  }

  @Test
  void bytes_and_readers_give_what_the_text_gives() throws Exception {
    String json = DocumentJson.write(BARE);
    assertThat(DocumentJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(BARE);
    assertThat(DocumentJson.read(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(BARE);
    assertThat(DocumentJson.read("\uFEFF" + json)).isEqualTo(BARE);
    assertThat(DocumentJson.read(new StringReader(json))).isEqualTo(BARE);
  }

  @Test
  void columns_in_bytes_are_counted_in_characters() {
    byte[] json =
        "{\"formatVersion\":\"1.0\",\"kind\":\"LETTER\",\"title\":\"信函\",\"date\":7}"
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> DocumentJson.read(json))
        .hasMessage("1:60, date: a day such as 2022-08-12 would be right here, not the number 7");
  }

  @Test
  void the_completeness_of_a_concept_note_names_what_it_has_and_lacks() throws Exception {
    ConceptNoteCompleteness completeness =
        new ConceptNoteCompleteness(
            List.of(
                new Part(NotePart.TITLE, State.PRESENT, Optional.of(DocumentPath.parse("title"))),
                new Part(NotePart.BRIEFERS, State.LACKING, Optional.empty())));
    String json =
        "{\"parts\":[{\"part\":\"TITLE\",\"state\":\"PRESENT\",\"path\":\"title\"},"
            + "{\"part\":\"BRIEFERS\",\"state\":\"LACKING\"}]}";
    JsonMapper mapper = DocumentJson.mapper();

    assertThat(mapper.writeValueAsString(completeness)).isEqualTo(json);
    assertThat(mapper.readValue(json, ConceptNoteCompleteness.class)).isEqualTo(completeness);
    assertThatThrownBy(
            () ->
                mapper.readValue(json.replace("LACKING", "lacking"), ConceptNoteCompleteness.class))
        .hasMessageContaining("'lacking' is not one of PRESENT, THIN, LACKING");
  }

  @Test
  void half_a_surrogate_pair_is_not_written() {
    Letter broken = BARE.toBuilder().body(List.of("sound", "a\uD83D")).build();
    assertThatThrownBy(() -> DocumentJson.write(broken))
        .isInstanceOf(DocumentJsonException.class)
        .hasMessage("body[1]: half a surrogate pair at index 1 of the text");
  }
}
