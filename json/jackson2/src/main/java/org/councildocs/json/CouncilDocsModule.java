package org.councildocs.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.councildocs.json.token.DocumentForms;

/**
 * Teaches a Jackson 2 mapper the JSON form of the model.
 *
 * <p>The form of our types is the same in every mapper, however that is configured for others; and
 * nothing changes for the types of others: the module needs neither that for {@code java.time} nor
 * that for {@code Optional}, and does not stand in their way. Whether unknown properties are
 * refused is the mapper's affair; {@link DocumentJson} refuses them.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new CouncilDocsModule()).build();
 * }</pre>
 *
 * <p>It is registered as a service too, for {@code findAndAddModules()}.
 *
 * @since 0.1.0
 */
public final class CouncilDocsModule extends Module {

  /** A module that is ready to be registered. */
  public CouncilDocsModule() {}

  @Override
  public String getModuleName() {
    return "councildocs";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleDeserializers deserializers = new SimpleDeserializers();
    DocumentJson.CODEC
        .forms()
        .all()
        .forEach(
            (type, form) -> {
              serializers.addSerializer(type, new FormSerializer(form));
              addDeserializer(deserializers, type, new FormDeserializer(type, form));
            });
    context.addSerializers(serializers);
    context.addDeserializers(deserializers);
    setupKeys(context);
  }

  private static void setupKeys(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    SimpleKeyDeserializers deserializers = new SimpleKeyDeserializers();
    DocumentForms.keys()
        .forEach(
            (type, form) -> {
              serializers.addSerializer(type, new KeySerializer(form));
              deserializers.addDeserializer(type, new KeyReader(type, form));
            });
    context.addKeySerializers(serializers);
    context.addKeyDeserializers(deserializers);
  }

  @SuppressWarnings("unchecked")
  private static <T> void addDeserializer(
      SimpleDeserializers deserializers, Class<T> type, JsonDeserializer<?> deserializer) {
    deserializers.addDeserializer(type, (JsonDeserializer<T>) deserializer);
  }
}
