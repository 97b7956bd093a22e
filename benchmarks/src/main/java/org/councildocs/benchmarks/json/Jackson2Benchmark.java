package org.councildocs.benchmarks.json;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.json.DocumentJson;

/** The benchmark with Jackson 2. */
public class Jackson2Benchmark extends JacksonBenchmark {

  /** What is measured. */
  public Jackson2Benchmark() {
    super(
        new Candidate<>(
            Sample.letter(), DocumentJson::writeBytes, json -> (Letter) DocumentJson.read(json)),
        with(DocumentJson.mapper(), CouncilDocument.class),
        with(Plain2.mapper(), Letter.class),
        with(Plain2.mapper(new BlackbirdModule()), Letter.class));
  }

  private static Candidate<Letter> with(JsonMapper mapper, Class<?> type) {
    return new Candidate<>(
        Sample.letter(), mapper::writeValueAsBytes, json -> (Letter) mapper.readValue(json, type));
  }
}
