package org.councildocs.tests.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.jackson3.CouncilDocsModule;
import org.councildocs.json.jackson3.DocumentJson;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.testkit.arbitrary.DocumentArbitraries;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** The module in the mappers of others that are Jackson 3. */
class OtherMappers3Test {

  private static final List<CouncilDocument> SAMPLES =
      DocumentArbitraries.documents().list().ofSize(40).sample();

  static Stream<Named<JsonMapper.Builder>> mappers() {
    return Stream.of(
        Named.of("as Jackson makes it", JsonMapper.builder()),
        Named.of(
            "as Jackson 2 was",
            JsonMapper.builderWithJackson2Defaults().disable(MapperFeature.DEFAULT_VIEW_INCLUSION)),
        Named.of(
            "fields only, snake case, sorted",
            JsonMapper.builder()
                .changeDefaultVisibility(
                    all ->
                        all.withVisibility(
                                com.fasterxml.jackson.annotation.PropertyAccessor.ALL,
                                Visibility.NONE)
                            .withFieldVisibility(Visibility.ANY))
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)),
        Named.of(
            "with everything else turned",
            JsonMapper.builder()
                .changeDefaultPropertyInclusion(
                    all -> all.withValueInclusion(JsonInclude.Include.ALWAYS))
                .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                .enable(EnumFeature.WRITE_ENUMS_USING_INDEX)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .disable(MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS)));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void the_form_is_the_same_in_every_mapper(JsonMapper.Builder builder) {
    JsonMapper mapper = builder.addModule(new CouncilDocsModule()).build();

    for (CouncilDocument document : SAMPLES) {
      String json = mapper.writeValueAsString(document);
      assertThat(mapper.readTree(json)).isEqualTo(mapper.readTree(DocumentJson.write(document)));
      assertThat(mapper.readValue(json, CouncilDocument.class)).isEqualTo(document);
      assertThat((Object) mapper.readValue(json, document.getClass())).isEqualTo(document);
      assertThat(mapper.treeToValue(mapper.valueToTree(document), CouncilDocument.class))
          .isEqualTo(document);
    }
  }

  record Entry(
      CouncilDocument document, DocumentSymbol symbol, LocalDate day, Optional<String> no) {}

  @Test
  void documents_and_values_may_stand_in_the_classes_of_others() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    CouncilDocument document = DocumentArbitraries.letters().sample();
    Entry entry =
        new Entry(
            document,
            DocumentSymbol.parse("S/2022/617"),
            LocalDate.of(2022, 8, 12),
            Optional.empty());

    String json = mapper.writeValueAsString(entry);

    assertThat(json).endsWith(",\"symbol\":\"S/2022/617\",\"day\":\"2022-08-12\",\"no\":null}");
    assertThat(mapper.readValue(json, Entry.class)).isEqualTo(entry);
  }

  @Test
  void a_refusal_names_the_way_from_the_class_of_others() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    String json = "{\"document\":{\"formatVersion\":\"1.0\",\"kind\":\"LETTER\",\"date\":7}}";

    assertThatThrownBy(() -> mapper.readValue(json, Entry.class))
        .isInstanceOfSatisfying(
            DatabindException.class,
            e ->
                assertThat(e.getPathReference())
                    .endsWith(
                        "[\"document\"]->org.councildocs.document.CouncilDocument[\"date\"]"));
  }

  @Test
  void unknown_properties_are_the_affair_of_the_mapper() {
    String json =
        "{\"formatVersion\":\"1.0\",\"y\":{\"z\":[1]},\"kind\":\"CONCEPT_NOTE\",\"x\":{\"y\":[1]},\"theme\":\"t\"}";
    JsonMapper lenient = JsonMapper.builder().addModule(new CouncilDocsModule()).build();
    JsonMapper strict =
        lenient.rebuild().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    assertThat(lenient.readValue(json, CouncilDocument.class))
        .isEqualTo(DocumentJson.readLeniently(json).document());
    assertThatThrownBy(() -> strict.readValue(json, CouncilDocument.class))
        .isInstanceOfSatisfying(
            DatabindException.class,
            e -> assertThat(e.getPathReference()).endsWith("CouncilDocument[\"y\"]"));
  }

  record Register(
      Map<Language, String> titles,
      Map<State, Integer> letters,
      Map<DocumentSymbol, LocalDate> days,
      Map<DocumentPath, String> remarks) {}

  @Test
  void values_may_be_the_keys_of_maps() {
    JsonMapper mapper = JsonMapper.builder().addModule(new CouncilDocsModule()).build();
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
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("'chn' is not the code of a State such as CHN")
        .hasMessageContaining("write CHN");
  }
}
