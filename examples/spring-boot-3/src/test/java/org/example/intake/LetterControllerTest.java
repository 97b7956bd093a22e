package org.example.intake;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;
import org.councildocs.testkit.junit.CouncilDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(LetterController.class)
class LetterControllerTest {

  @Autowired private MockMvc http;

  private ResultActions sent(Letter letter) throws Exception {
    return http.perform(
        post("/letters")
            .locale(Locale.ENGLISH)
            .contentType(MediaType.APPLICATION_JSON)
            .content(DocumentJson.write(letter)));
  }

  @Test
  void a_sound_letter_comes_back_as_it_was_by_the_mapper_of_the_application(
      @CouncilDocument("concept-note.ru") Letter letter) throws Exception {
    sent(letter)
        .andExpect(status().isOk())
        .andExpect(content().json(DocumentJson.write(letter)));
  }

  @Test
  void a_faulty_letter_is_refused_with_rules_and_paths(
      @CouncilDocument("concept-note.en") Letter letter) throws Exception {
    sent(letter.toBuilder().date(null).build())
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.findings.length()").value(1))
        .andExpect(jsonPath("$.findings[0].rule").value("letter.date.missing"))
        .andExpect(jsonPath("$.findings[0].path").value("date"))
        .andExpect(jsonPath("$.findings[0].message").value("The letter has no full date."));
  }
}
