package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.Optional;
import org.councildocs.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A report that was stored as JSON, read input by input, so that it may be of any length. Whatever
 * {@link JsonReport} does not write is refused, and so are counts that are not those of the inputs:
 * a report that was changed or cut short is not taken for one.
 *
 * @since 0.1.0
 */
public final class StoredReport {

  /** The value of {@code format} in its head. */
  public static final String FORMAT = "councildocs-report";

  /** The version of the form that is written, and read. */
  public static final String VERSION = "1.0";

  private final StrictJson json;
  private final ReportHead head;
  private final Tally tally = new Tally();
  private Completion completion = Completion.COMPLETE;
  private boolean ended;

  private StoredReport(StrictJson json, ReportHead head) {
    this.json = json;
    this.head = head;
  }

  /**
   * Reads the head of a report.
   *
   * @param in the report, not null
   * @return the report before its first input, never null
   * @throws ReportFormatException if it is none
   * @throws IOException if it cannot be read
   */
  public static StoredReport open(Reader in) throws IOException {
    StrictJson json = new StrictJson(in, 1);
    json.expect(JsonToken.START_OBJECT);
    String format = null;
    String version = null;
    String tool = null;
    Language language = null;
    Instant made = null;
    String name = json.property();
    while (name != null && !name.equals("inputs")) {
      switch (name) {
        case "format" -> format = known(json, FORMAT);
        case "version" -> version = known(json, VERSION);
        case "tool" -> tool = json.text();
        case "messages" -> language = json.value(Language::ofTag);
        case "made" -> made = json.value(Instant::parse);
        default -> throw json.unknown(name);
      }
      name = json.property();
    }
    json.required(format, "format");
    json.required(version, "version");
    ReportHead head =
        new ReportHead(
            json.required(tool, "tool"),
            json.required(language, "messages"),
            Optional.ofNullable(made));
    json.required(name, "inputs");
    json.expect(JsonToken.START_ARRAY);
    return new StoredReport(json, head);
  }

  private static String known(StrictJson json, String expected) throws IOException {
    return json.value(
        text -> {
          if (!text.equals(expected)) {
            throw new IllegalArgumentException(text);
          }
          return text;
        });
  }

  /**
   * What the report says of itself.
   *
   * @return the head, never null
   */
  public ReportHead head() {
    return head;
  }

  /**
   * The next input.
   *
   * @return the input; null behind the last, when all counts were compared
   * @throws ReportFormatException if something else stands there
   * @throws IOException if it cannot be read
   */
  public @Nullable Checked next() throws IOException {
    if (ended) {
      return null;
    }
    JsonToken token = json.next();
    if (token == JsonToken.END_ARRAY) {
      readEnd();
      return null;
    }
    if (token != JsonToken.START_OBJECT) {
      throw json.refused("here an input is due");
    }
    Checked checked = CheckedJson.read(json);
    tally.add(checked);
    return checked;
  }

  private void readEnd() throws IOException {
    ended = true;
    Boolean interrupted = null;
    Boolean counted = null;
    for (String name = json.property(); name != null; name = json.property()) {
      switch (name) {
        case "interrupted" -> interrupted = json.truth();
        // They are made of the inputs, and will be so again.
        case "documents" -> json.skip();
        case "counts" -> {
          TallyJson.check(tally, json);
          counted = true;
        }
        default -> throw json.unknown(name);
      }
    }
    json.required(counted, "counts");
    if (json.required(interrupted, "interrupted")) {
      completion = Completion.INTERRUPTED;
    }
    if (json.next() != null) {
      throw json.refused("something stands behind the end of the report");
    }
  }

  /**
   * The counts of what was read so far, behind the last input of the whole report.
   *
   * @return the counts, never null
   */
  public Tally tally() {
    return tally;
  }

  /**
   * Whether the report tells of all that was to be checked; known behind the last input.
   *
   * @return the completion, never null
   */
  public Completion completion() {
    return completion;
  }
}
