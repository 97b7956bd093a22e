package org.councildocs.tests.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.councildocs.document.CouncilDocument;
import org.councildocs.json.DocumentJson;
import org.councildocs.json.form.DocumentJsonException;
import org.councildocs.json.form.FormatVersion;
import org.councildocs.reader.DocumentReader;
import org.councildocs.tests.reader.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema says what the form is; {@code -Dupdate.docs=true} writes it anew. */
class SchemaTest {

  private static final String FILE = "document-" + FormatVersion.CURRENT + ".schema.json";
  private static final String RESOURCE = "META-INF/councildocs/" + FILE;
  private static final Path ROOT = Path.of(System.getProperty("councildocs.root"));
  private static final List<Path> COPIES =
      List.of(
          ROOT.resolve("docs/schema").resolve(FILE),
          ROOT.resolve("json/mixins/src/main/resources").resolve(RESOURCE));

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DocumentSchema.generate());

  @Test
  void the_published_schema_is_that_of_the_model() throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    String schema =
        MAPPER
                .writer(
                    new DefaultPrettyPrinter()
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter))
                .writeValueAsString(DocumentSchema.generate())
            + "\n";
    for (Path copy : COPIES) {
      if (Boolean.getBoolean("update.docs")) {
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, schema);
      }
      assertThat(copy).as("mvn -pl tests -am test -Dupdate.docs=true").hasContent(schema);
    }
  }

  @Test
  void the_artifact_has_the_schema() throws IOException {
    try (InputStream in = FormatVersion.class.getResourceAsStream("/" + RESOURCE)) {
      assertThat(new String(in.readAllBytes(), UTF_8)).isEqualTo(Files.readString(COPIES.get(0)));
    }
  }

  private static List<Error> errors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  @Property(tries = 200)
  void what_is_written_keeps_to_the_schema(@ForAll CouncilDocument document) {
    assertThat(errors(DocumentJson.write(document))).isEmpty();
  }

  @Test
  void the_example_keeps_to_the_schema() {
    assertThat(errors(Example.text())).isEmpty();
  }

  @Test
  void every_document_of_the_corpus_keeps_to_the_schema() {
    Corpus.assume();
    DocumentReader reader = DocumentReader.create();
    assertThat(Corpus.all())
        .flatMap(entry -> reader.read(entry.text()).document().stream().toList())
        .hasSizeGreaterThan(40)
        .allSatisfy(document -> assertThat(errors(DocumentJson.write(document))).isEmpty());
  }

  /** A fault of the file: where in the example, and what then stands there. */
  record Fault(String pointer, String value) {

    String planted() throws IOException {
      JsonNode document = MAPPER.readTree(Example.text());
      int last = pointer.lastIndexOf('/');
      JsonNode holder = document.at(pointer.substring(0, last));
      String name = pointer.substring(last + 1);
      if (holder instanceof ArrayNode list) {
        list.set(Integer.parseInt(name), MAPPER.readTree(value));
      } else if (value.equals("absent")) {
        assertThat(((ObjectNode) holder).remove(name)).as(pointer).isNotNull();
      } else {
        ((ObjectNode) holder).set(name, MAPPER.readTree(value));
      }
      return document.toString();
    }
  }

  static Stream<Fault> faults() throws IOException {
    try (InputStream in = SchemaTest.class.getResourceAsStream("schema-faults.txt")) {
      return new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> line.startsWith("/"))
              .map(line -> line.split(" ", 2))
              .map(cells -> new Fault(cells[0], cells[1]))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_planted_fault_is_caught_by_the_schema_and_by_the_reader(Fault fault) throws IOException {
    String planted = fault.planted();

    assertThat(errors(planted)).isNotEmpty();
    assertThatThrownBy(() -> DocumentJson.read(planted)).isInstanceOf(DocumentJsonException.class);
  }
}
