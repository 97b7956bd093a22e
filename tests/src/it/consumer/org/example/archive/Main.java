package org.example.archive;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/** Somebody else's modular program: what it prints is what ModulePathIT expects. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    System.out.println(DocumentSymbol.parse("S/2022/599"));
    System.out.println(State.of("CHN").name(Language.FRENCH));
    json();
  }

  /** With settings of its own, and with no package opened to Jackson. */
  private static void json() throws Exception {
    String text =
        "{\"formatVersion\":\"1.0\",\"kind\":\"LETTER\",\"language\":\"fr\",\"masthead\":{\"symbols\":[\"S/2022/599\"]},"
            + "\"date\":\"2022-08-04\",\"authors\":[{\"text\":\"Chine\",\"state\":\"CHN\"}],\"annexes\":"
            + "[{\"kind\":\"ANNEX\",\"content\":{\"kind\":\"TEXT\",\"body\":[\"Texte\"]}}]}";
    JsonMapper mapper =
        JsonMapper.builder()
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .findAndAddModules()
            .build();
    CouncilDocument letter = mapper.readValue(text, CouncilDocument.class);
    System.out.println(mapper.writeValueAsString(letter).equals(text));
    System.out.println(DocumentJson.read(DocumentJson.write(letter)).equals(letter));
  }
}
