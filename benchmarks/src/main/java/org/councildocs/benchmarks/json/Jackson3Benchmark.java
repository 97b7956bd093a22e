package org.councildocs.benchmarks.json;

import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.json.jackson3.DocumentJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/** The benchmark with Jackson 3. */
public class Jackson3Benchmark extends JacksonBenchmark {

  /** What is measured. */
  public Jackson3Benchmark() {
    super(
        new Candidate<>(
            Sample.letter(), DocumentJson::writeBytes, json -> (Letter) DocumentJson.read(json)),
        with(DocumentJson.mapper(), CouncilDocument.class),
        with(Plain3.mapper(), Letter.class),
        with(Plain3.mapper(new BlackbirdModule()), Letter.class));
  }

  private static Candidate<Letter> with(JsonMapper mapper, Class<?> type) {
    return new Candidate<>(
        Sample.letter(), mapper::writeValueAsBytes, json -> (Letter) mapper.readValue(json, type));
  }
}
