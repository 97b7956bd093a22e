package org.councildocs.tests.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.ConceptNoteCompleteness;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.document.LetterKind;
import org.councildocs.json.mixins.DocumentMixins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The declared form is that of the whole model. */
class MixinsTest {

  @Test
  void every_record_of_the_model_has_its_mixin() {
    assertThat(DocumentMixins.all().keySet())
        .containsAll(recordsUnder(CouncilDocument.class))
        .containsAll(recordsUnder(ConceptNoteCompleteness.class));
  }

  private static Set<Class<?>> recordsUnder(Class<?> root) {
    Set<Class<?>> found = new HashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>(Set.of(root));
    while (!open.isEmpty()) {
      Class<?> type = open.pop();
      if (type.isSealed() && type.isInterface()) {
        open.addAll(Arrays.asList(type.getPermittedSubclasses()));
      } else if (type.isRecord() && type.getPackage() == root.getPackage() && found.add(type)) {
        for (RecordComponent component : type.getRecordComponents()) {
          open.add(innermost(component.getGenericType()));
        }
      }
    }
    return found;
  }

  private static Class<?> innermost(Type type) {
    return type instanceof ParameterizedType of
        ? innermost(of.getActualTypeArguments()[0])
        : (Class<?>) type;
  }

  static Stream<Map.Entry<Class<?>, Class<?>>> records() {
    return DocumentMixins.all().entrySet().stream().filter(entry -> entry.getKey().isRecord());
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_mixin_names_every_component_by_its_name(Map.Entry<Class<?>, Class<?>> entry) {
    Map<String, String> named =
        Arrays.stream(entry.getValue().getDeclaredMethods())
            .collect(
                Collectors.toMap(
                    Method::getName, method -> method.getAnnotation(JsonProperty.class).value()));

    assertThat(entry.getKey().getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactlyInAnyOrderElementsOf(named.keySet())
        .containsExactlyInAnyOrderElementsOf(named.values());
  }

  @Test
  void a_letter_is_read_for_each_of_its_kinds() {
    Stream.of(CouncilDocument.class, AnnexContent.class)
        .map(type -> DocumentMixins.all().get(type).getAnnotation(JsonSubTypes.class))
        .forEach(
            types ->
                assertThat(types.value())
                    .filteredOn(type -> type.value() == Letter.class)
                    .flatExtracting(type -> Arrays.asList(type.names()))
                    .containsExactlyElementsOf(
                        Arrays.stream(LetterKind.values()).map(Enum::name).toList()));
  }
}
