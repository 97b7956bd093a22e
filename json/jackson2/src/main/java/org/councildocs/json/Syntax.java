package org.councildocs.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import org.councildocs.json.form.JsonLimits;
import org.councildocs.json.token.Fault;
import org.councildocs.json.token.JsonSource;
import org.councildocs.json.token.JsonSyntax;
import org.jspecify.annotations.Nullable;

/** JSON as Jackson 2 reads and writes it, within the limits. */
final class Syntax implements JsonSyntax<SerializedString> {

  static final JsonFactory FACTORY =
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

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("");

  @Override
  public SerializedString encode(String name) {
    return new SerializedString(name);
  }

  @Override
  public JsonSource open(String text) throws IOException {
    return new ParserSource(FACTORY.createParser(text));
  }

  @Override
  public JsonSource open(ByteBuffer utf8) throws IOException {
    return new ParserSource(
        FACTORY.createParser(utf8.array(), utf8.arrayOffset() + utf8.position(), utf8.remaining()));
  }

  @Override
  public void write(Writing<SerializedString> writing, Writer out, boolean indented)
      throws IOException {
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      if (indented) {
        generator.setPrettyPrinter(indentation());
      }
      writing.to(new GeneratorSink(generator));
    }
  }

  /** Into buffers that Jackson uses again. */
  @Override
  public byte[] write(Writing<SerializedString> writing) throws IOException {
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder out = new ByteArrayBuilder(buffers)) {
      try (JsonGenerator generator = FACTORY.createGenerator(out)) {
        writing.to(new GeneratorSink(generator));
      }
      return out.getClearAndRelease();
    } finally {
      buffers.releaseToPool();
    }
  }

  /** Two blanks a level and the same line ends on every machine. */
  private static PrettyPrinter indentation() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(SEPARATORS)
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  @Override
  public @Nullable Fault explain(Exception e) {
    if (!(e instanceof JsonProcessingException jackson)) {
      return null;
    }
    JsonLocation place = jackson.getLocation();
    return Fault.of(
        place == null ? null : ParserSource.position(place),
        e instanceof JsonEOFException ? Fault.TRUNCATED : jackson.getOriginalMessage());
  }
}
