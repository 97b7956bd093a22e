package org.councildocs.cli;

import java.io.IOException;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.DocumentJson;
import org.councildocs.reader.DocumentWriter;

/** A form in which documents are written. */
enum DocumentForm {
  /** Plain text in the official form; several documents are parted by a form feed. */
  TEXT {
    @Override
    Writer open(java.io.Writer out, InputOptions inputs) {
      return new TextWriter(out);
    }
  },
  /** The JSON of the document alone; of several inputs a list. */
  JSON {
    @Override
    Writer open(java.io.Writer out, InputOptions inputs) {
      return new JsonWriter(new JsonStream(out, inputs.oneValue()));
    }
  };

  /**
   * Begins to write.
   *
   * @param out what is written to
   * @param inputs the inputs, which say whether there may be more than one
   */
  abstract Writer open(java.io.Writer out, InputOptions inputs);

  /** Writes documents one after the other. */
  interface Writer {

    /**
     * Writes a document, as a whole or not at all.
     *
     * @throws IOException if the output fails
     * @throws IllegalArgumentException if the document lacks what the form needs
     */
    void add(CouncilDocument document) throws IOException;

    void end() throws IOException;
  }

  private static final class TextWriter implements Writer {

    private final java.io.Writer out;
    private boolean first = true;

    TextWriter(java.io.Writer out) {
      this.out = out;
    }

    @Override
    public void add(CouncilDocument document) throws IOException {
      String text = DocumentWriter.create().write(document);
      out.write(first ? text : '\f' + text);
      out.flush();
      first = false;
    }

    @Override
    public void end() throws IOException {
      out.flush();
    }
  }

  private record JsonWriter(JsonStream stream) implements Writer {

    @Override
    public void add(CouncilDocument document) throws IOException {
      stream.add(json -> ReadingJson.copy(DocumentJson.write(document), json));
    }

    @Override
    public void end() throws IOException {
      stream.end();
    }
  }
}
