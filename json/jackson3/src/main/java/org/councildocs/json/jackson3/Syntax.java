package org.councildocs.json.jackson3;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import org.councildocs.json.form.JsonLimits;
import org.councildocs.json.token.Fault;
import org.councildocs.json.token.JsonSource;
import org.councildocs.json.token.JsonSyntax;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as Jackson 3 reads and writes it, within the limits. */
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
          // As Jackson 2 writes.
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectNameValueSpacing(Separators.Spacing.AFTER)
          .withObjectEmptySeparator("");

  private static final ObjectWriteContext INDENTED =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return indentation();
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  @Override
  public SerializedString encode(String name) {
    return new SerializedString(name);
  }

  @Override
  public JsonSource open(String text) {
    return new ParserSource(FACTORY.createParser(ObjectReadContext.empty(), text));
  }

  @Override
  public JsonSource open(ByteBuffer utf8) {
    return new ParserSource(
        FACTORY.createParser(
            ObjectReadContext.empty(),
            utf8.array(),
            utf8.arrayOffset() + utf8.position(),
            utf8.remaining()));
  }

  @Override
  public void write(Writing<SerializedString> writing, Writer out, boolean indented)
      throws IOException {
    ObjectWriteContext context = indented ? INDENTED : ObjectWriteContext.empty();
    try (JsonGenerator generator = FACTORY.createGenerator(context, out)) {
      writing.to(new GeneratorSink(generator));
    }
  }

  /** Into buffers that Jackson uses again. */
  @Override
  public byte[] write(Writing<SerializedString> writing) throws IOException {
    BufferRecycler buffers = FACTORY._getBufferRecycler();
    try (ByteArrayBuilder out = new ByteArrayBuilder(buffers)) {
      try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
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
    if (!(e instanceof JacksonException jackson)) {
      return null;
    }
    TokenStreamLocation place = jackson.getLocation();
    return Fault.of(
        place == null ? null : ParserSource.position(place),
        e instanceof UnexpectedEndOfInputException
            ? Fault.TRUNCATED
            : jackson.getOriginalMessage());
  }
}
