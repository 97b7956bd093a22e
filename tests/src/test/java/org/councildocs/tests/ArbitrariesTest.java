package org.councildocs.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.councildocs.document.Annex;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.Letter;
import org.councildocs.testkit.arbitrary.DocumentArbitraries;
import org.junit.jupiter.api.Test;

/** The arbitraries of the testkit reach the whole model: else properties over it say little. */
class ArbitrariesTest {

  @Test
  void every_component_is_met_with_a_value_and_without() {
    Set<String> filled = new TreeSet<>();
    Set<String> empty = new TreeSet<>();
    Set<Class<?>> met = new HashSet<>();
    DocumentArbitraries.documents()
        .sampleStream()
        .limit(300)
        .forEach(document -> look((Record) document, filled, empty, met));

    Set<String> lacking = new TreeSet<>();
    for (Class<?> type : met) {
      for (RecordComponent component : type.getRecordComponents()) {
        String name = type.getSimpleName() + "." + component.getName();
        boolean mayLack =
            component.getType() == Optional.class || component.getType() == List.class;
        if (!filled.contains(name) || (mayLack && !empty.contains(name))) {
          lacking.add(name);
        }
      }
    }
    assertThat(met).hasSize(21);
    assertThat(lacking).isEmpty();
  }

  private static void look(Record part, Set<String> filled, Set<String> empty, Set<Class<?>> met) {
    met.add(part.getClass());
    for (RecordComponent component : part.getClass().getRecordComponents()) {
      Object value = value(component, part);
      List<?> content =
          value instanceof Optional<?> optional
              ? optional.stream().toList()
              : value instanceof List<?> list ? list : List.of(value);
      String name = part.getClass().getSimpleName() + "." + component.getName();
      (content.isEmpty() ? empty : filled).add(name);
      for (Object element : content) {
        if (element instanceof Record inner
            && inner.getClass().getPackage() == CouncilDocument.class.getPackage()) {
          look(inner, filled, empty, met);
        }
      }
    }
  }

  private static Object value(RecordComponent component, Record part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  @Test
  void deep_letters_reach_the_depth_that_readers_follow() {
    assertThat(DocumentArbitraries.deepLetters().sampleStream().limit(300))
        .extracting(ArbitrariesTest::depth)
        .contains(1, Annex.MAX_DEPTH)
        .allMatch(depth -> depth <= Annex.MAX_DEPTH);
  }

  private static int depth(Object content) {
    return content instanceof Letter letter && !letter.annexes().isEmpty()
        ? 1 + depth(letter.annexes().get(0).content())
        : 0;
  }
}
