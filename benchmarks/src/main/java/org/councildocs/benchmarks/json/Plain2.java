package org.councildocs.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.mixins.DocumentMixins;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/** Jackson 2 with the annotations of the form and nothing of ours that reads or writes. */
final class Plain2 {

  private Plain2() {}

  static JsonMapper mapper(Module... modules) {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), values())
            .addModules(modules)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                List.class,
                lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
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

          private static final long serialVersionUID = 1L;

          @Override
          public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return parser.apply(in.getText());
          }
        });
  }
}
