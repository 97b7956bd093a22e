package org.councildocs.tests.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.impl.PropertySortUtils;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.form.FormatVersion;
import org.councildocs.json.mixins.Absent;
import org.councildocs.json.mixins.DocumentMixins;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/** Makes the JSON Schema of the form out of the model and its mixins. */
final class DocumentSchema {

  private static final String DAY = "[+-]?[0-9]{4,9}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";
  private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?";

  /** The patterns of what stands as a text. */
  private static final Map<Class<?>, String> PATTERNS =
      Map.of(
          LocalDate.class, DAY,
          LocalTime.class, HOUR,
          YearMonth.class, "[+-]?[0-9]{4,9}-(0[1-9]|1[0-2])",
          State.class, "[A-Z]{3,4}",
          DocumentSymbol.class, "[A-Z][^ ].*",
          DocumentPath.class,
              "([a-z][A-Za-z]*(\\[[0-9]+\\])?([.][a-z][A-Za-z]*(\\[[0-9]+\\])?)*)?");

  private DocumentSchema() {}

  static ObjectNode generate() {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
            .without(Option.FLATTENED_OPTIONALS);
    builder
        .forTypesInGeneral()
        .withPropertySorter(PropertySortUtils.SORT_PROPERTIES_FIELDS_BEFORE_METHODS)
        .withSubtypeResolver(DocumentSchema::kinds)
        .withCustomDefinitionProvider(DocumentSchema::value)
        .withTypeAttributeOverride(
            (schema, scope, context) -> close(schema, scope.getType().getErasedType()));
    builder
        .forFields()
        .withTargetTypeOverridesResolver(
            field ->
                field.getType().getErasedType() == Optional.class
                    ? List.of(field.getTypeParameterFor(Optional.class, 0))
                    : null)
        .withPropertyNameOverrideResolver(field -> DocumentMixins.nameOf(component(field)))
        .withRequiredCheck(field -> Absent.valueOf(component(field).getType()).isEmpty());
    ObjectNode schema = new SchemaGenerator(builder.build()).generateSchema(CouncilDocument.class);
    schema.put("$id", "urn:councildocs:document:" + FormatVersion.CURRENT);
    schema.put("title", "A document of a council, version " + FormatVersion.CURRENT);
    schema.put("type", "object");
    schema
        .putObject("properties")
        .putObject(FormatVersion.PROPERTY)
        .put("type", "string")
        .put("pattern", "^1[.](0|[1-9][0-9]{0,3})$");
    schema.putArray("required").add(FormatVersion.PROPERTY);
    schema.put("unevaluatedProperties", false);
    ((ObjectNode) schema.at("/$defs/Annex/properties/content")).put("unevaluatedProperties", false);
    return schema;
  }

  private static RecordComponent component(FieldScope field) {
    Class<?> record = field.getDeclaringType().getErasedType();
    return Arrays.stream(record.getRecordComponents())
        .filter(component -> component.getName().equals(field.getDeclaredName()))
        .findFirst()
        .orElseThrow();
  }

  private static List<ResolvedType> kinds(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (raw != CouncilDocument.class && raw != AnnexContent.class) {
      return null;
    }
    return new LinkedHashSet<>(DocumentMixins.kinds(raw).values())
        .stream().map(record -> context.getTypeContext().resolveSubtype(type, record)).toList();
  }

  private static CustomDefinition value(ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    ObjectNode value = context.getGeneratorConfig().createObjectNode().put("type", "string");
    if (PATTERNS.containsKey(raw)) {
      return new CustomDefinition(value.put("pattern", "^" + PATTERNS.get(raw) + "$"), true);
    }
    if (raw == Integer.class) {
      value
          .put("type", "integer")
          .put("minimum", Integer.MIN_VALUE)
          .put("maximum", Integer.MAX_VALUE);
      return new CustomDefinition(value, true);
    }
    if (raw == Language.class) {
      Arrays.stream(Language.values()).map(Language::tag).forEach(value.withArray("enum")::add);
      return new CustomDefinition(value, true);
    }
    return null;
  }

  /** Says the kind of a record that has but one, and that a record has no other properties. */
  private static void close(ObjectNode schema, Class<?> type) {
    if (!type.isRecord() || PATTERNS.containsKey(type)) {
      return;
    }
    DocumentMixins.kindOf(type)
        .ifPresent(
            kind -> {
              ObjectNode properties = schema.withObjectProperty("properties");
              // The generator goes on to fill these very nodes.
              Map<String, JsonNode> others = new LinkedHashMap<>();
              properties.properties().forEach(e -> others.put(e.getKey(), e.getValue()));
              properties.removeAll();
              properties.putObject(DocumentMixins.KIND).put("const", kind);
              properties.setAll(others);
              schema.withArrayProperty("required").add(DocumentMixins.KIND);
            });
    // Whoever holds such a record may add to it: a document that stands alone has its version.
    if (!AnnexContent.class.isAssignableFrom(type)) {
      schema.put("unevaluatedProperties", false);
    }
  }
}
