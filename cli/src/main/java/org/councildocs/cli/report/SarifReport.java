package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.councildocs.document.Severity;
import org.councildocs.language.TextPosition;

/**
 * The report in SARIF 2.1.0 (OASIS), which code hosts and editors show: a result for each finding.
 * The rules stand behind the results, for only then it is known which were met.
 *
 * @since 0.1.0
 */
public final class SarifReport implements CheckReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final ReportHead head;
  private final Function<String, Optional<RuleHelp>> help;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  /**
   * A report.
   *
   * @param out what it is written to, not null
   * @param head what it says of itself, not null
   * @param help tells of the rules by their ids, not null
   * @throws IOException if it cannot be written
   */
  public SarifReport(Writer out, ReportHead head, Function<String, Optional<RuleHelp>> help)
      throws IOException {
    this.head = Objects.requireNonNull(head, "head");
    this.help = Objects.requireNonNull(help, "help");
    this.json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
  }

  @Override
  public void add(Checked checked) throws IOException {
    Map<FindingKey, Integer> seen = new LinkedHashMap<>();
    for (Remark remark : checked.remarks()) {
      FindingKey key = FindingKey.of(checked, remark);
      json.writeRaw('\n');
      writeResult(checked, remark, key + "/" + seen.merge(key, 1, Integer::sum));
    }
  }

  private void writeResult(Checked checked, Remark remark, String fingerprint) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", remark.rule());
    json.writeNumberField("ruleIndex", rules.computeIfAbsent(remark.rule(), rule -> rules.size()));
    json.writeStringField("level", level(remark.severity()));
    if (remark.change().isPresent()) {
      json.writeStringField("baselineState", baselineState(remark.change().get()));
    }
    writeText("message", remark.message());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(checked.source()));
    json.writeEndObject();
    if (remark.place().isPresent()) {
      writeRegion(remark.place().get(), remark.passage());
    }
    json.writeEndObject();
    if (!remark.path().toString().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", remark.path().toString());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("councildocs/v1", fingerprint);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  private static String baselineState(Change change) {
    return switch (change) {
      case NEW -> "new";
      case UNCHANGED -> "unchanged";
      case FIXED -> "absent";
    };
  }

  private void writeRegion(Place place, Optional<Passage> passage) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", place.position().line());
    json.writeNumberField("startColumn", place.position().column());
    if (passage.isPresent() && passage.get().omitted() == 0) {
      TextPosition end = end(place.position(), passage.get().marked());
      json.writeNumberField("endLine", end.line());
      json.writeNumberField("endColumn", end.column());
    }
    if (passage.isPresent()) {
      writeText("snippet", passage.get().marked());
    }
    json.writeEndObject();
  }

  /** Where a text ends that begins at a position. */
  private static TextPosition end(TextPosition start, String text) {
    int line = start.line();
    int column = start.column();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new TextPosition(line, column);
  }

  /**
   * A name of a file as a reference to it: what RFC 3986 reserves is escaped byte by byte, and so
   * is a colon, before which a scheme would stand.
   */
  static String uri(String source) {
    StringBuilder uri = new StringBuilder(source.startsWith("/") ? "file://" : "");
    for (byte b : source.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/!".indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
    return uri.toString();
  }

  @Override
  public void end(Tally tally, Completion completion) throws IOException {
    json.writeEndArray();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    writeTool();
    json.writeArrayFieldStart("rules");
    for (String rule : rules.keySet()) {
      json.writeRaw('\n');
      writeRule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField(
        "executionSuccessful",
        completion == Completion.COMPLETE && tally.count(Outcome.FAULT) == 0);
    if (head.made().isPresent()) {
      json.writeStringField("startTimeUtc", head.made().get().toString());
    }
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    TallyJson.write(tally, json);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void writeTool() throws IOException {
    int blank = head.tool().indexOf(' ');
    json.writeStringField("name", blank < 0 ? head.tool() : head.tool().substring(0, blank));
    if (blank >= 0) {
      json.writeStringField("version", head.tool().substring(blank + 1));
    }
    json.writeStringField("language", head.language().tag());
  }

  private void writeRule(String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    Optional<RuleHelp> known = help.apply(id);
    if (known.isPresent()) {
      RuleHelp rule = known.get();
      writeText("shortDescription", rule.what());
      writeText("fullDescription", rule.why());
      writeText("help", rule.what() + "\n\n" + rule.why() + "\n\n" + rule.source());
      if (rule.link().isPresent()) {
        json.writeStringField("helpUri", rule.link().get());
      }
      if (rule.severity().isPresent()) {
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity().get()));
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void writeText(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
