package org.councildocs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.mixins.JsonLimits;

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

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int CHUNK = 8192;

  private static final JsonMapper MAPPER = newMapper();
  private static final ObjectReader READER =
      MAPPER
          .readerFor(CouncilDocument.class)
          // The text after a document is looked for here, for a clearer message.
          .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectWriter WRITER = MAPPER.writer();
  private static final ObjectWriter INDENTING = MAPPER.writer(indentation());

  private DocumentJson() {}

  /**
   * A mapper with the settings of this class, for a program that reads or writes more than a single
   * document, such as a list of them.
   *
   * @return a new mapper; making one is dear, so keep it; never null
   */
  public static JsonMapper mapper() {
    return newMapper();
  }

  private static JsonMapper newMapper() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(JsonLimits.DEPTH)
                    .maxDocumentLength(JsonLimits.LENGTH)
                    .maxStringLength(JsonLimits.TEXT_LENGTH)
                    .maxNameLength(JsonLimits.NAME_LENGTH)
                    .maxNumberLength(JsonLimits.NUMBER_LENGTH)
                    .build())
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(JsonLimits.DEPTH).build())
            // Bytes and text are to be the same: no escapes beyond the basic plane.
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    return JsonMapper.builder(factory)
        .addModule(new CouncilDocsModule())
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /** Two blanks a level and the same line ends on every machine. */
  private static PrettyPrinter indentation() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
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
    return write(document, WRITER);
  }

  /**
   * Writes a document for people to read: two blanks a level, lines ended by {@code \n}.
   *
   * @param document the document, not null
   * @return the JSON, without a line end after it, never null
   * @throws DocumentJsonException if a text of the document holds half a surrogate pair, or the
   *     document is nested deeper than {@link JsonLimits#DEPTH}
   */
  public static String writeIndented(CouncilDocument document) {
    return write(document, INDENTING);
  }

  private static String write(CouncilDocument document, ObjectWriter writer) {
    try {
      return writer.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw Explanation.ofUnwritable(e);
    }
  }

  /**
   * Reads a document.
   *
   * @param json the JSON, with or without a byte order mark, not null
   * @return the document, never null
   * @throws DocumentJsonException if it is not the JSON of a document
   */
  public static CouncilDocument read(String json) {
    String text = json.indexOf(BYTE_ORDER_MARK) == 0 ? json.substring(1) : json;
    if (text.length() > JsonLimits.LENGTH) {
      throw Explanation.ofLength();
    }
    try (JsonParser in = MAPPER.createParser(text)) {
      try {
        return read(in);
      } catch (JsonProcessingException e) {
        throw Explanation.ofUnreadable(text, in, e);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory is always there", e);
    }
  }

  /**
   * Reads a document.
   *
   * @param utf8 the JSON in UTF-8, with or without a byte order mark, not null
   * @return the document, never null
   * @throws DocumentJsonException if it is not UTF-8, or not the JSON of a document
   */
  public static CouncilDocument read(byte[] utf8) {
    if (utf8.length > JsonLimits.LENGTH) {
      throw Explanation.ofLength();
    }
    Utf8.refuseOthers(utf8);
    try (JsonParser in = MAPPER.createParser(utf8)) {
      return read(in);
    } catch (JsonProcessingException e) {
      // Once more as text: columns are counted in characters, not in bytes.
      return read(Utf8.decode(utf8));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory are always there", e);
    }
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
    StringBuilder text = new StringBuilder();
    char[] chunk = new char[CHUNK];
    for (int n = json.read(chunk); n >= 0; n = json.read(chunk)) {
      text.append(chunk, 0, n);
      if (text.length() > JsonLimits.LENGTH) {
        throw Explanation.ofLength();
      }
    }
    return read(text.toString());
  }

  private static CouncilDocument read(JsonParser in) throws IOException {
    if (in.nextToken() == null) {
      throw Refusal.ofToken(in, "an object");
    }
    CouncilDocument document = READER.readValue(in);
    if (in.nextToken() != null) {
      throw Refusal.of(in, "the document ends before this");
    }
    return document;
  }
}
