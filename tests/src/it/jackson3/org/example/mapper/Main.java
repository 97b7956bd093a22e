package org.example.mapper;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import tools.jackson.databind.json.JsonMapper;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.jackson3.DocumentJson;

/** Somebody else's modular program: what it prints is what ModulePathIT expects. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    json();
  }

  /** With settings of its own, and with no package opened to Jackson. */
  private static void json() {
    String text =
        "{\"formatVersion\":\"1.0\",\"kind\":\"LETTER\",\"language\":\"fr\",\"masthead\":{\"symbols\":[\"S/2022/599\"]},"
            + "\"date\":\"2022-08-04\",\"authors\":[{\"text\":\"Chine\",\"state\":\"CHN\"}],\"annexes\":"
            + "[{\"kind\":\"ANNEX\",\"content\":{\"kind\":\"TEXT\",\"body\":[\"Texte\"]}}]}";
    JsonMapper mapper =
        JsonMapper.builder()
            .changeDefaultVisibility(all -> all.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            .findAndAddModules()
            .build();
    CouncilDocument letter = mapper.readValue(text, CouncilDocument.class);
    System.out.println(mapper.writeValueAsString(letter).equals(text));
    System.out.println(DocumentJson.read(DocumentJson.write(letter)).equals(letter));
  }
}
