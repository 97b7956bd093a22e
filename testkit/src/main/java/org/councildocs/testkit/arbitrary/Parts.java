package org.councildocs.testkit.arbitrary;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.CouncilDocument;

/** What documents are made of, by walking through their components. */
final class Parts {

  /** Every type that a document holds somewhere, itself included. */
  static final Set<Class<?>> MODEL = model();

  private Parts() {}

  private static Set<Class<?>> model() {
    Set<Class<?>> types = new LinkedHashSet<>();
    gather(CouncilDocument.class, types);
    return Set.copyOf(types);
  }

  private static void gather(Class<?> type, Set<Class<?>> types) {
    if (type.isPrimitive() || !types.add(type)) {
      return;
    }
    if (type.isSealed()) {
      for (Class<?> kind : type.getPermittedSubclasses()) {
        gather(kind, types);
      }
    } else if (type.isRecord() && type.getPackage() == CouncilDocument.class.getPackage()) {
      for (RecordComponent component : type.getRecordComponents()) {
        gather(content(component.getGenericType()), types);
      }
    }
  }

  private static Class<?> content(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getActualTypeArguments()[0]
        : (Class<?>) type;
  }

  /** The parts of a type, in the order in which the document holds them. */
  static <T> List<T> of(CouncilDocument document, Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(document, type, found);
    return found;
  }

  private static <T> void collect(Object part, Class<T> type, List<T> found) {
    if (part instanceof Optional<?> optional) {
      optional.ifPresent(value -> collect(value, type, found));
    } else if (part instanceof Collection<?> list) {
      list.forEach(element -> collect(element, type, found));
    } else {
      if (type.isInstance(part)) {
        found.add(type.cast(part));
      }
      if (part instanceof Record
          && part.getClass().getPackage() == CouncilDocument.class.getPackage()) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
          collect(value(component, part), type, found);
        }
      }
    }
  }

  private static Object value(RecordComponent component, Object part) {
    try {
      return component.getAccessor().invoke(part);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a public record has public accessors: " + component, e);
    }
  }
}
