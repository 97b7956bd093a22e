package org.councildocs.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councildocs.document.DocumentKind;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.NotePart;
import org.councildocs.document.Severity;
import org.councildocs.language.Language;
import org.councildocs.language.TextPosition;
import org.councildocs.language.TextSpan;
import org.councildocs.symbol.DocumentSymbol;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of an input and all that is to be said about it: one line, from which the same
 * comes back. What is empty does not appear, but for {@code findings}.
 *
 * @since 0.1.0
 */
public final class CheckedJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private CheckedJson() {}

  /**
   * The JSON form.
   *
   * @param checked the input, not null
   * @return one line without its end, never null
   */
  public static String line(Checked checked) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      write(checked, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  /**
   * Reads the JSON form, the inverse of {@link #line(Checked)}.
   *
   * @param line the line, not null
   * @param number the number of the line, for errors
   * @return the input, never null
   * @throws ReportFormatException if the line is anything else
   */
  public static Checked parse(String line, int number) throws ReportFormatException {
    try {
      StrictJson json = new StrictJson(new StringReader(line), number);
      json.expect(JsonToken.START_OBJECT);
      Checked checked = read(json);
      if (json.next() != null) {
        throw json.refused("something stands behind the end");
      }
      return checked;
    } catch (ReportFormatException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Checked checked, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", checked.source());
    json.writeStringField("outcome", checked.outcome().name());
    writeSubject(checked.subject(), json);
    json.writeArrayFieldStart("findings");
    for (Remark remark : checked.remarks()) {
      json.writeStartObject();
      json.writeStringField("rule", remark.rule());
      RemarkJson.writeBody(remark, json);
      json.writeStringField("source", remark.source());
      if (remark.passage().isPresent()) {
        writePassage(remark.passage().get(), json);
      }
      if (remark.change().isPresent()) {
        json.writeStringField("change", remark.change().get().name());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSubject(Subject subject, JsonGenerator json) throws IOException {
    if (subject.kind().isPresent()) {
      json.writeStringField("kind", subject.kind().get().name());
    }
    if (subject.language().isPresent()) {
      json.writeStringField("language", subject.language().get().tag());
    }
    JsonTexts.write("symbols", subject.symbols(), json);
    if (subject.date().isPresent()) {
      json.writeStringField("date", subject.date().get().toString());
    }
    if (!subject.notes().isEmpty()) {
      json.writeArrayFieldStart("conceptNotes");
      for (NoteCompleteness note : subject.notes()) {
        json.writeStartObject();
        json.writeStringField("path", note.path().toString());
        JsonTexts.write("lacking", note.lacking(), json);
        JsonTexts.write("thin", note.thin(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void writePassage(Passage passage, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("passage");
    json.writeStringField("before", passage.before());
    json.writeStringField("marked", passage.marked());
    if (passage.omitted() > 0) {
      json.writeNumberField("omitted", passage.omitted());
    }
    json.writeStringField("after", passage.after());
    json.writeEndObject();
  }

  /** Reads an input from behind its opening brace. */
  static Checked read(StrictJson json) throws IOException {
    String source = null;
    Outcome outcome = null;
    List<Remark> findings = null;
    SubjectParts subject = new SubjectParts();
    for (String name = json.property(); name != null; name = json.property()) {
      switch (name) {
        case "source" -> source = json.text();
        case "outcome" -> outcome = json.value(Outcome::valueOf);
        case "findings" -> findings = json.objects(CheckedJson::readRemark);
        default -> subject.read(name, json);
      }
    }
    return new Checked(
        json.required(source, "source"),
        json.required(outcome, "outcome"),
        subject.made(),
        json.required(findings, "findings"));
  }

  private static final class SubjectParts {

    private @Nullable DocumentKind kind;
    private @Nullable Language language;
    private List<DocumentSymbol> symbols = List.of();
    private @Nullable LocalDate date;
    private List<NoteCompleteness> notes = List.of();

    void read(String name, StrictJson json) throws IOException {
      switch (name) {
        case "kind" -> kind = json.value(DocumentKind::valueOf);
        case "language" -> language = json.value(Language::ofTag);
        case "symbols" -> symbols = json.values(DocumentSymbol::parse);
        case "date" -> date = json.value(LocalDate::parse);
        case "conceptNotes" -> notes = json.objects(CheckedJson::readNote);
        default -> throw json.unknown(name);
      }
    }

    Subject made() {
      return new Subject(
          Optional.ofNullable(kind),
          Optional.ofNullable(language),
          symbols,
          Optional.ofNullable(date),
          notes);
    }
  }

  private static NoteCompleteness readNote(StrictJson json) throws IOException {
    DocumentPath path = null;
    List<NotePart> lacking = List.of();
    List<NotePart> thin = List.of();
    for (String name = json.property(); name != null; name = json.property()) {
      switch (name) {
        case "path" -> path = json.value(DocumentPath::parse);
        case "lacking" -> lacking = json.values(NotePart::valueOf);
        case "thin" -> thin = json.values(NotePart::valueOf);
        default -> throw json.unknown(name);
      }
    }
    return new NoteCompleteness(json.required(path, "path"), lacking, thin);
  }

  private static Remark readRemark(StrictJson json) throws IOException {
    String rule = null;
    Severity severity = null;
    DocumentPath path = null;
    Place place = null;
    String message = null;
    String source = null;
    Edit edit = null;
    Passage passage = null;
    Change change = null;
    for (String name = json.property(); name != null; name = json.property()) {
      switch (name) {
        case "rule" -> rule = json.text();
        case "severity" -> severity = json.value(Severity::valueOf);
        case "path" -> path = json.value(DocumentPath::parse);
        case "span" -> place = readPlace(json);
        case "message" -> message = json.text();
        case "edit" -> edit = readEdit(json);
        case "source" -> source = json.text();
        case "passage" -> passage = readPassage(json);
        case "change" -> change = json.value(Change::valueOf);
        default -> throw json.unknown(name);
      }
    }
    return new Remark(
        json.required(rule, "rule"),
        json.required(severity, "severity"),
        json.required(path, "path"),
        Optional.ofNullable(place),
        json.required(message, "message"),
        json.required(source, "source"),
        Optional.ofNullable(edit),
        Optional.ofNullable(passage),
        Optional.ofNullable(change));
  }

  private static Place readPlace(StrictJson json) throws IOException {
    Integer start = null;
    Integer end = null;
    Integer line = null;
    Integer column = null;
    json.expect(JsonToken.START_OBJECT);
    for (String name = json.property(); name != null; name = json.property()) {
      switch (name) {
        case "start" -> start = json.number();
        case "end" -> end = json.number();
        case "line" -> line = json.number();
        case "column" -> column = json.number();
        default -> throw json.unknown(name);
      }
    }
    int from = json.required(start, "start");
    int to = json.required(end, "end");
    int row = json.required(line, "line");
    int unit = json.required(column, "column");
    return json.made(() -> new Place(new TextSpan(from, to), new TextPosition(row, unit)));
  }

  private static Edit readEdit(StrictJson json) throws IOException {
    Integer start = null;
    Integer end = null;
    String text = null;
    json.expect(JsonToken.START_OBJECT);
    for (String name = json.property(); name != null; name = json.property()) {
      switch (name) {
        case "start" -> start = json.number();
        case "end" -> end = json.number();
        case "text" -> text = json.text();
        default -> throw json.unknown(name);
      }
    }
    int from = json.required(start, "start");
    int to = json.required(end, "end");
    String right = json.required(text, "text");
    return json.made(() -> new Edit(new TextSpan(from, to), right));
  }

  private static Passage readPassage(StrictJson json) throws IOException {
    String before = null;
    String marked = null;
    int omitted = 0;
    String after = null;
    json.expect(JsonToken.START_OBJECT);
    for (String name = json.property(); name != null; name = json.property()) {
      switch (name) {
        case "before" -> before = json.text();
        case "marked" -> marked = json.text();
        case "omitted" -> omitted = json.number();
        case "after" -> after = json.text();
        default -> throw json.unknown(name);
      }
    }
    return new Passage(
        json.required(before, "before"),
        json.required(marked, "marked"),
        omitted,
        json.required(after, "after"));
  }
}
