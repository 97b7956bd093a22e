package org.councildocs.cli;

import java.io.IOException;
import java.util.Optional;
import org.councildocs.cli.input.Input;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Outcome;
import org.councildocs.cli.report.Remark;
import org.councildocs.cli.report.Tally;
import org.councildocs.cli.report.Visible;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Severity;
import org.councildocs.reader.ReadResult;

/**
 * A run of {@code convert}: what is no document, or lacks what the form needs, is said, and the
 * next is done. One document is held at a time.
 */
final class Conversion {

  private final Streams streams;
  private final Examiner examiner;
  private final DocumentForm.Writer writer;
  private final Tally tally = new Tally();
  private int converted;
  private int code = ExitCode.SOUND;

  Conversion(Streams streams, Engines engines, CommonOptions common, DocumentForm.Writer writer) {
    this.streams = streams;
    this.examiner =
        new Examiner(
            engines.ofDocumentsAlone(),
            common.language(),
            new Faults(streams, common.debug())::report);
    this.writer = writer;
  }

  /**
   * Converts the document of an input.
   *
   * @throws IOException if the output fails
   */
  void add(Input input) throws IOException {
    Examination examination = examiner.examine(input);
    tally.add(examination.checked());
    sayErrors(examination.checked());
    sayIfLeftOut(examination.checked());
    Optional<CouncilDocument> document = examination.reading().flatMap(ReadResult::document);
    if (document.isPresent()) {
      write(document.get(), input.name());
    }
  }

  private void write(CouncilDocument document, String source) throws IOException {
    try {
      writer.add(document);
      converted++;
    } catch (IllegalArgumentException e) {
      streams.say(Visible.name(source) + ": " + Visible.sentence(String.valueOf(e.getMessage())));
      code = ExitCode.UNREADABLE;
    }
  }

  /** Where the exit code tells of errors, the person should learn of them. */
  private void sayErrors(Checked checked) {
    for (Remark remark : checked.remarks()) {
      if (remark.severity() == Severity.ERROR || checked.outcome() == Outcome.UNREADABLE) {
        streams.say(checked.source(), remark);
      }
    }
  }

  private void sayIfLeftOut(Checked checked) {
    if (checked.outcome() == Outcome.OTHER_KIND) {
      String kind = checked.subject().kind().map(Enum::name).orElse("OTHER");
      streams.say(
          "left out, for it is of the kind " + kind + ": " + Visible.name(checked.source()));
    }
  }

  /** How many documents were written. */
  int converted() {
    return converted;
  }

  /** Whether each input was a document that was written. */
  boolean complete() {
    return converted == tally.inputs();
  }

  /**
   * Ends the run.
   *
   * @return the exit code
   * @throws IOException if the output fails
   */
  int end() throws IOException {
    writer.end();
    return Math.max(code, ExitCode.of(tally));
  }
}
