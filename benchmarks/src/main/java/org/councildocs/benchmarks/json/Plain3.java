package org.councildocs.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.function.Function;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.mixins.DocumentMixins;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Jackson 3 with the annotations of the form and nothing of ours that reads or writes. */
final class Plain3 {

  private Plain3() {}

  static JsonMapper mapper(JacksonModule... modules) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModules(values())
            .addModules(modules)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                List.class,
                lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    DocumentMixins.all().forEach(builder::addMixIn);
    return builder.addMixIn(AnnexContent.class, PlainKinds.class).build();
  }

  private static SimpleModule values() {
    SimpleModule module = new SimpleModule();
    value(module, DocumentSymbol.class, DocumentSymbol::parse);
    value(module, State.class, State::of);
    value(module, DocumentPath.class, DocumentPath::parse);
    value(module, Language.class, Language::valueOf);
    return module;
  }

  private static <T> void value(SimpleModule module, Class<T> type, Function<String, T> parser) {
    module.addSerializer(type, ToStringSerializer.instance);
    module.addDeserializer(
        type,
        new StdScalarDeserializer<T>(type) {

          @Override
          public T deserialize(JsonParser in, DeserializationContext context) {
            return parser.apply(in.getString());
          }
        });
  }
}
