package org.councildocs.json.token;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.json.form.DocumentLine;
import org.councildocs.json.form.JsonLimits;
import org.councildocs.json.form.LenientReading;
import org.councildocs.json.form.UnknownProperty;
import org.councildocs.language.TextPosition;

/**
 * Writes and reads documents. What its methods take, give and throw stands at {@code DocumentJson}.
 *
 * @param <N> the names of properties, encoded once for all
 */
public final class DocumentCodec<N> {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int CHUNK = 8192;

  private final JsonSyntax<N> syntax;
  private final DocumentForms<N> forms;

  /**
   * A codec.
   *
   * @param syntax the parsers and generators, not null
   */
  public DocumentCodec(JsonSyntax<N> syntax) {
    this.syntax = syntax;
    this.forms = new DocumentForms<>(syntax::encode);
  }

  /**
   * The forms that it reads and writes.
   *
   * @return the forms, never null
   */
  public DocumentForms<N> forms() {
    return forms;
  }

  /**
   * Writes a document.
   *
   * @param document the document, not null
   * @param indented whether for people to read
   * @return the JSON, never null
   * @throws DocumentJsonException if it cannot be written
   */
  public String write(CouncilDocument document, boolean indented) {
    StringWriter out = new StringWriter();
    return write(
        document,
        writing -> {
          syntax.write(writing, out, indented);
          return out.toString();
        });
  }

  /**
   * Writes a document on one line.
   *
   * @param document the document, not null
   * @return the JSON in UTF-8, never null
   * @throws DocumentJsonException if it cannot be written
   */
  public byte[] writeBytes(CouncilDocument document) {
    return write(document, syntax::write);
  }

  /**
   * Writes a document as a line.
   *
   * @param document the document, not null
   * @param out takes the line, at once; not null
   * @throws DocumentJsonException if it cannot be written
   * @throws IOException if the stream fails
   */
  public void writeLine(CouncilDocument document, OutputStream out) throws IOException {
    byte[] json = writeBytes(document);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    out.write(line);
  }

  private <T> T write(CouncilDocument document, Target<N, T> target) {
    Trail trail = new Trail();
    try {
      return target.take(out -> forms.ofDocuments().write(document, out, trail));
    } catch (Refusal e) {
      throw new DocumentJsonException(null, trail.known(), e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      throw new DocumentJsonException(null, trail.known(), explain(e).what(), e);
    }
  }

  private interface Target<N, T> {
    T take(JsonSyntax.Writing<N> writing) throws IOException;
  }

  /**
   * Reads a document.
   *
   * @param json the JSON, not null
   * @return the document, never null
   * @throws DocumentJsonException if it is none
   */
  public CouncilDocument read(String json) {
    return read(json, UnknownHandler.STRICT);
  }

  /**
   * Reads a document and keeps aside what is not known.
   *
   * @param json the JSON, not null
   * @return the document with what is not known, never null
   * @throws DocumentJsonException if it is none
   */
  public LenientReading readLeniently(String json) {
    List<UnknownProperty> unknown = new ArrayList<>();
    CouncilDocument document =
        read(
            json,
            (name, known, in, trail) ->
                unknown.add(new UnknownProperty(trail.holder(), name, in.copy())));
    return new LenientReading(document, unknown);
  }

  private CouncilDocument read(String json, UnknownHandler unknown) {
    String text = json.indexOf(BYTE_ORDER_MARK) == 0 ? json.substring(1) : json;
    if (text.length() > JsonLimits.LENGTH) {
      throw tooLong();
    }
    Trail trail = new Trail();
    try (JsonSource in = syntax.open(text)) {
      try {
        return read(in, trail, unknown);
      } catch (Refusal e) {
        throw refused(e, text, in, trail);
      } catch (IOException | RuntimeException e) {
        Fault fault = explain(e);
        TextPosition position = fault.position() == null ? in.reached() : fault.position();
        throw new DocumentJsonException(position, trail.known(), fault.what(), e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory is always there", e);
    }
  }

  private DocumentJsonException refused(Refusal e, String text, JsonSource in, Trail trail)
      throws IOException {
    try (JsonSource again = syntax.open(text)) {
      TextPosition found = Place.find(again, trail.steps(), in.offset());
      return new DocumentJsonException(
          found == null ? in.position() : found, trail.known(), e.getMessage(), e);
    }
  }

  private CouncilDocument read(JsonSource in, Trail trail, UnknownHandler unknown)
      throws IOException {
    in.next();
    CouncilDocument document = (CouncilDocument) forms.ofDocuments().read(in, trail, unknown);
    if (in.next() != Token.END) {
      throw new Refusal("the document ends before this");
    }
    return document;
  }

  /**
   * Reads a document.
   *
   * @param utf8 the JSON in UTF-8 in an array, not null
   * @return the document, never null
   * @throws DocumentJsonException if it is none
   */
  public CouncilDocument read(ByteBuffer utf8) {
    if (utf8.remaining() > JsonLimits.LENGTH) {
      throw tooLong();
    }
    Utf8.refuseOthers(utf8);
    try (JsonSource in = syntax.open(utf8)) {
      return read(in, new Trail(), UnknownHandler.STRICT);
    } catch (IOException | RuntimeException e) {
      // Once more as text: columns are counted in characters, not in bytes.
      return read(Utf8.decode(utf8));
    }
  }

  /**
   * Reads a document.
   *
   * @param json gives the JSON, not null
   * @return the document, never null
   * @throws DocumentJsonException if it is none
   * @throws IOException if the reader fails
   */
  public CouncilDocument read(Reader json) throws IOException {
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[CHUNK];
    for (int n = json.read(chunk); n >= 0; n = json.read(chunk)) {
      text.append(chunk, 0, n);
      if (text.length() > JsonLimits.LENGTH) {
        throw tooLong();
      }
    }
    return read(text.toString());
  }

  /**
   * Reads lines.
   *
   * @param ndjson the lines in UTF-8, not null
   * @return the lines as they are read, never null
   */
  public Stream<DocumentLine> lines(InputStream ndjson) {
    return new DocumentLines(ndjson, this::read).stream();
  }

  private static DocumentJsonException tooLong() {
    String what = "longer than " + JsonLimits.LENGTH + ", the most that is read";
    return new DocumentJsonException((TextPosition) null, DocumentPath.ROOT, what, null);
  }

  private Fault explain(Exception e) {
    Fault fault = syntax.explain(e);
    if (fault == null) {
      throw e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
    }
    return fault;
  }
}
