package org.councildocs.json.jackson3;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.stream.Stream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.json.form.DocumentLine;
import org.councildocs.json.form.JsonLimits;
import org.councildocs.json.form.LenientReading;
import org.councildocs.json.token.DocumentCodec;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes documents as JSON and reads them back, strictly: unknown and repeated properties, null,
 * values of another type, text after the document and whatever else is not the documented form are
 * refused with their place. What is larger or deeper than {@link JsonLimits} allows is refused too.
 *
 * <pre>{@code
 * String json = DocumentJson.write(letter);
 * CouncilDocument again = DocumentJson.read(json); // equal to letter
 * }</pre>
 *
 * @since 0.1.0
 */
public final class DocumentJson {

  static final DocumentCodec<SerializedString> CODEC = new DocumentCodec<>(new Syntax());

  private DocumentJson() {}

  /**
   * A mapper with the settings of this class, for a program that reads or writes more than a single
   * document, such as a list of them.
   *
   * @return a new mapper; making one is dear, so keep it; never null
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder(Syntax.FACTORY)
        .addModule(new CouncilDocsModule())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /**
   * Writes a document on one line.
   *
   * @param document the document, not null
   * @return the JSON, never null
   * @throws DocumentJsonException if a text of the document holds half a surrogate pair, or the
   *     document is nested deeper than {@link JsonLimits#DEPTH}
   */
  public static String write(CouncilDocument document) {
    Objects.requireNonNull(document, "document");
    return CODEC.write(document, false);
  }

  /**
   * Writes a document for people to read: two blanks a level, lines ended by {@code \n}.
   *
   * @param document the document, not null
   * @return the JSON, without a line end after it, never null
   * @throws DocumentJsonException as {@link #write(CouncilDocument)} does
   */
  public static String writeIndented(CouncilDocument document) {
    Objects.requireNonNull(document, "document");
    return CODEC.write(document, true);
  }

  /**
   * Writes a document on one line.
   *
   * @param document the document, not null
   * @return the JSON in UTF-8, never null
   * @throws DocumentJsonException as {@link #write(CouncilDocument)} does
   */
  public static byte[] writeBytes(CouncilDocument document) {
    Objects.requireNonNull(document, "document");
    return CODEC.writeBytes(document);
  }

  /**
   * Writes a document as a line of newline-delimited JSON (NDJSON): all of it or, where it cannot
   * be written, nothing.
   *
   * @param document the document, not null
   * @param out takes the line in UTF-8, ended by {@code \n}; it is neither flushed nor closed; not
   *     null
   * @throws DocumentJsonException as {@link #write(CouncilDocument)} does
   * @throws IOException if the stream fails
   */
  public static void writeLine(CouncilDocument document, OutputStream out) throws IOException {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(out, "out");
    CODEC.writeLine(document, out);
  }

  /**
   * Reads a document.
   *
   * @param json the JSON, with or without a byte order mark, not null
   * @return the document, never null
   * @throws DocumentJsonException if it is not the JSON of a document
   */
  public static CouncilDocument read(String json) {
    Objects.requireNonNull(json, "json");
    return CODEC.read(json);
  }

  /**
   * Reads a document.
   *
   * @param utf8 the JSON in UTF-8, with or without a byte order mark, not null
   * @return the document, never null
   * @throws DocumentJsonException if it is not UTF-8, or not the JSON of a document
   */
  public static CouncilDocument read(byte[] utf8) {
    Objects.requireNonNull(utf8, "utf8");
    return CODEC.read(ByteBuffer.wrap(utf8));
  }

  /**
   * Reads a document.
   *
   * @param json gives the JSON, with or without a byte order mark; it is read to its end and not
   *     closed; not null
   * @return the document, never null
   * @throws DocumentJsonException if it is not the JSON of a document
   * @throws IOException if the reader fails
   */
  public static CouncilDocument read(Reader json) throws IOException {
    Objects.requireNonNull(json, "json");
    return CODEC.read(json);
  }

  /**
   * Reads a document and keeps aside what the form does not know, such as the properties of a later
   * minor version. In all else it is as strict as {@link #read(String)}.
   *
   * @param json the JSON, with or without a byte order mark, not null
   * @return the document, and the properties that are not known; never null
   * @throws DocumentJsonException if it is not the JSON of a document
   */
  public static LenientReading readLeniently(String json) {
    Objects.requireNonNull(json, "json");
    return CODEC.readLeniently(json);
  }

  /**
   * Reads newline-delimited JSON (NDJSON), a document a line, as strictly as {@link #read(byte[])}.
   * A line that is no document is a problem and the next one is read. Blank lines are passed over;
   * of a line longer than {@link JsonLimits#LINE_LENGTH} nothing is kept. At any time the stream
   * holds one line.
   *
   * <pre>{@code
   * try (InputStream in = Files.newInputStream(path)) {
   *   DocumentJson.lines(in).forEach(line -> ...);
   * }
   * }</pre>
   *
   * @param ndjson the lines in UTF-8, ended by {@code \n} or {@code \r\n}; not closed; not null
   * @return the lines in their order, read as the stream is; it throws {@link
   *     java.io.UncheckedIOException} if the input fails; never null
   */
  public static Stream<DocumentLine> lines(InputStream ndjson) {
    Objects.requireNonNull(ndjson, "ndjson");
    return CODEC.lines(ndjson);
  }
}
