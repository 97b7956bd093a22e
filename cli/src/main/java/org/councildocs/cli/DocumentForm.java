package org.councildocs.cli;

import java.io.IOException;
import org.councildocs.cli.report.JsonLayout;
import org.councildocs.cli.report.JsonStream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.DocumentJson;
import org.councildocs.reader.DocumentWriter;
import org.jspecify.annotations.Nullable;

/** A form in which documents are written. */
enum DocumentForm {
  /** Plain text in the official form; several documents are parted by a form feed. */
  TEXT {
    @Override
    Writer open(java.io.Writer out, boolean several) {
      return new TextWriter(out);
    }
  },
  /** The JSON of the document alone; of several a list. */
  JSON {
    @Override
    Writer open(java.io.Writer out, boolean several) {
      return new JsonWriter(out, several);
    }
  },
  /** The JSON of a document a line. */
  NDJSON {
    @Override
    Writer open(java.io.Writer out, boolean several) {
      return new LineWriter(out);
    }
  };

  /**
   * Begins to write.
   *
   * @param out what is written to
   * @param several whether there may be more than one document
   */
  abstract Writer open(java.io.Writer out, boolean several);

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

  private static final class JsonWriter implements Writer {

    private final java.io.Writer out;
    private final boolean several;
    private @Nullable JsonStream stream;

    JsonWriter(java.io.Writer out, boolean several) {
      this.out = out;
      this.several = several;
    }

    @Override
    public void add(CouncilDocument document) throws IOException {
      stream().add(json -> ReadingJson.copy(DocumentJson.write(document), json));
    }

    @Override
    public void end() throws IOException {
      stream().end();
    }

    private JsonStream stream() {
      if (stream == null) {
        stream = new JsonStream(out, several ? JsonLayout.LIST : JsonLayout.SINGLE);
      }
      return stream;
    }
  }

  private record LineWriter(java.io.Writer out) implements Writer {

    @Override
    public void add(CouncilDocument document) throws IOException {
      out.write(DocumentJson.write(document) + '\n');
      out.flush();
    }

    @Override
    public void end() throws IOException {
      out.flush();
    }
  }
}
