package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.councildocs.document.Severity;

/** The counts of a run as JSON. */
final class TallyJson {

  private TallyJson() {}

  /** Writes the property {@code counts}. */
  static void write(Tally tally, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : counts(tally).entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
  }

  private static Map<String, Integer> counts(Tally tally) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("inputs", tally.inputs());
    counts.put("sound", tally.count(Outcome.SOUND));
    counts.put("withFindings", tally.count(Outcome.WITH_FINDINGS));
    counts.put("otherKinds", tally.count(Outcome.OTHER_KIND));
    counts.put("unreadable", tally.count(Outcome.UNREADABLE));
    counts.put("notDone", tally.count(Outcome.FAULT));
    counts.put("findings", tally.findings());
    counts.put("errors", tally.count(Severity.ERROR));
    counts.put("warnings", tally.count(Severity.WARNING));
    counts.put("information", tally.count(Severity.INFO));
    if (tally.compared()) {
      for (Change change : Change.values()) {
        counts.put(change.word(), tally.count(change));
      }
    }
    return counts;
  }

  /** Reads the value of {@code counts}, which must be that of what was read. */
  static void check(Tally tally, StrictJson json) throws IOException {
    Map<String, Integer> expected = counts(tally);
    json.expect(JsonToken.START_OBJECT);
    for (String name = json.property(); name != null; name = json.property()) {
      Integer count = expected.remove(name);
      if (count == null) {
        throw json.unknown(name);
      }
      int stored = json.number();
      if (stored != count) {
        throw json.refused(
            "the count of " + name + " is " + stored + ", but the report holds " + count);
      }
    }
    if (!expected.isEmpty()) {
      throw json.refused("counts are missing: " + String.join(", ", expected.keySet()));
    }
  }
}
