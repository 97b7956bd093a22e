package org.councildocs.tests.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.json.CouncilDocsModule;
import org.councildocs.json.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.testkit.arbitrary.DocumentArbitraries;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The module in the mappers of others: their settings do not change our form, ours not theirs. */
class OtherMappersTest {

  private static final List<CouncilDocument> SAMPLES =
      DocumentArbitraries.documents().list().ofSize(40).sample();

  static Stream<Named<JsonMapper.Builder>> mappers() {
    return Stream.of(
        Named.of("as Jackson makes it", JsonMapper.builder()),
        Named.of(
            "as Spring Boot makes it",
            JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)),
        Named.of(
            "fields only, snake case, sorted",
            JsonMapper.builder()
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)),
        Named.of(
            "with everything else turned",
            JsonMapper.builder()
                .addModules(new Jdk8Module(), new JavaTimeModule())
                .addModule(new SimpleModule().addSerializer(String.class, new Shouting()))
                .defaultPropertyInclusion(
                    JsonInclude.Value.construct(
                        JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS))
                .enable(
                    SerializationFeature.WRITE_ENUMS_USING_INDEX,
                    SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(
                    DeserializationFeature.READ_ENUMS_USING_TO_STRING,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .disable(MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS)));
  }

  private static final class Shouting extends StdScalarSerializer<String> {

    private static final long serialVersionUID = 1L;

    Shouting() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(text + "!");
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void the_form_is_the_same_in_every_mapper(JsonMapper.Builder builder) throws Exception {
    JsonMapper mapper = builder.addModule(new CouncilDocsModule()).build();

    for (CouncilDocument document : SAMPLES) {
      String json = mapper.writeValueAsString(document);
      assertThat(json).isEqualTo(DocumentJson.write(document));
      assertThat(mapper.readValue(json, CouncilDocument.class)).isEqualTo(document);
      assertThat((Object) mapper.readValue(json, document.getClass())).isEqualTo(document);
      assertThat((Object) mapper.treeToValue(mapper.valueToTree(document), CouncilDocument.class))
          .isEqualTo(document);
    }
  }

  @Test
  void a_list_of_documents_keeps_their_kinds() throws Exception {
    JsonMapper mapper = DocumentJson.mapper();
    String json = mapper.writeValueAsString(SAMPLES);

    assertThat(mapper.readValue(json, new TypeReference<List<CouncilDocument>>() {}))
        .isEqualTo(SAMPLES);
  }

  record Entry(
      Letter letter,
      List<CouncilDocument> related,
      DocumentSymbol symbol,
      Language language,
      State state,
      DocumentPath path) {}

  @Test
  void documents_and_values_may_stand_in_the_classes_of_others() throws Exception {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    Letter letter = DocumentArbitraries.letters().sample();
    Entry entry =
        new Entry(
            letter,
            SAMPLES,
            DocumentSymbol.parse("S/2022/617"),
            Language.ARABIC,
            State.of("CHN"),
            DocumentPath.parse("body[0]"));

    String json = mapper.writeValueAsString(entry);

    assertThat(json)
        .startsWith("{\"letter\":" + DocumentJson.write(letter))
        .endsWith(
            ",\"symbol\":\"S/2022/617\",\"language\":\"ar\",\"state\":\"CHN\",\"path\":\"body[0]\"}");
    assertThat(mapper.readValue(json, Entry.class)).isEqualTo(entry);
  }

  record Diary(LocalDate day, Optional<String> entry, List<String> tags) {}

  @Test
  void the_types_of_others_are_written_as_before() throws Exception {
    Diary diary = new Diary(LocalDate.of(2022, 8, 12), Optional.empty(), List.of());
    JsonMapper plain =
        JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();
    JsonMapper ours =
        JsonMapper.builder()
            .addModules(new CouncilDocsModule(), new Jdk8Module(), new JavaTimeModule())
            .build();

    assertThat(ours.writeValueAsString(diary)).isEqualTo(plain.writeValueAsString(diary));
    assertThatThrownBy(
            () ->
                JsonMapper.builder()
                    .addModule(new CouncilDocsModule())
                    .build()
                    .writeValueAsString(diary))
        .isInstanceOf(JsonMappingException.class);
  }

  @Test
  void an_active_view_hides_nothing() throws Exception {
    JsonMapper mapper =
        JsonMapper.builder()
            .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
            .addModule(new CouncilDocsModule())
            .build();
    for (CouncilDocument document : SAMPLES) {
      assertThat(mapper.writerWithView(OtherMappersTest.class).writeValueAsString(document))
          .isEqualTo(DocumentJson.write(document));
    }
  }

  @Test
  void unknown_properties_are_the_affair_of_the_mapper() throws Exception {
    String json =
        "{\"formatVersion\":\"1.0\",\"kind\":\"CONCEPT_NOTE\",\"x\":{\"y\":[1]},\"theme\":\"t\"}";
    JsonMapper lenient =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new CouncilDocsModule())
            .build();

    assertThat(lenient.readValue(json, CouncilDocument.class))
        .isEqualTo(DocumentJson.read(json.replace("\"x\":{\"y\":[1]},", "")));
  }

  record Register(
      Map<Language, String> titles,
      Map<State, Integer> letters,
      Map<DocumentSymbol, LocalDate> days,
      Map<DocumentPath, String> remarks) {}

  @Test
  void values_may_be_the_keys_of_maps() throws Exception {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new CouncilDocsModule())
            .build();
    Register register =
        new Register(
            Map.of(Language.CHINESE, "说明"),
            Map.of(State.of("CHN"), 3),
            Map.of(DocumentSymbol.parse("S/RES/1373 (2001)"), LocalDate.of(2001, 9, 28)),
            Map.of(DocumentPath.parse("body[0]"), "first"));
    String json = mapper.writeValueAsString(register);

    assertThat(json)
        .contains("{\"zh\":", "{\"CHN\":3}", "{\"S/RES/1373 (2001)\":", "{\"body[0]\":");
    assertThat(mapper.readValue(json, Register.class)).isEqualTo(register);
    assertThatThrownBy(() -> mapper.readValue("{\"letters\": {\"chn\": 1}}", Register.class))
        .isInstanceOf(JsonMappingException.class)
        .hasMessageContaining("'chn' is not the code of a State such as CHN")
        .hasMessageContaining("write CHN");
  }
}
