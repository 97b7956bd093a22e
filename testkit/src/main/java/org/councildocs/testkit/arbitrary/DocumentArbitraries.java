package org.councildocs.testkit.arbitrary;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.councildocs.document.Annex;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.AnnexKind;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.Letter;
import org.councildocs.document.Section;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/**
 * Arbitrary documents and parts of them. Every component of every record is filled, with nothing,
 * with sound values and with odd ones: a component that a record gains is filled at once.
 *
 * <p>With jqwik on the class path a property needs no more than {@code @ForAll Letter letter}.
 *
 * @since 0.1.0
 */
public final class DocumentArbitraries {

  /** How many annexes or sections arbitrary documents hold in one another. */
  private static final int DEPTH = 2;

  private static final int MOST_ELEMENTS = 3;

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> VALUES =
      Map.of(
          String.class, ValueArbitraries::texts,
          LocalDate.class, ValueArbitraries::dates,
          LocalTime.class, ValueArbitraries::times,
          YearMonth.class, ValueArbitraries::months,
          State.class, ValueArbitraries::states,
          DocumentSymbol.class, ValueArbitraries::symbols,
          DocumentPath.class, ValueArbitraries::paths,
          Integer.class, Arbitraries::integers,
          boolean.class, () -> Arbitraries.of(true, false));

  private DocumentArbitraries() {}

  /**
   * Documents: letters with annexes, and concept notes that stand alone.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<CouncilDocument> documents() {
    return of(CouncilDocument.class);
  }

  /**
   * Letters with annexes.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<Letter> letters() {
    return of(Letter.class);
  }

  /**
   * Concept notes.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<ConceptNote> conceptNotes() {
    return of(ConceptNote.class);
  }

  /**
   * Letters whose annexes hold letters with annexes in turn, down to {@link Annex#MAX_DEPTH} of
   * them.
   *
   * @return an arbitrary, never null
   */
  public static Arbitrary<Letter> deepLetters() {
    Arbitrary<Letter> shallow = new Nested(0).of(Letter.class);
    Arbitrary<AnnexContent> innermost = new Nested(0).of(AnnexContent.class);
    Arbitrary<List<Letter>> shells = shallow.list().ofMinSize(1).ofMaxSize(Annex.MAX_DEPTH);
    return Combinators.combine(shells, innermost, Arbitraries.of(AnnexKind.class))
        .as(DocumentArbitraries::nested);
  }

  private static Letter nested(List<Letter> shells, AnnexContent innermost, AnnexKind kind) {
    AnnexContent content = innermost;
    Letter whole = shells.get(0);
    for (Letter shell : shells) {
      whole = shell.toBuilder().annexes(List.of(Annex.builder(kind, content).build())).build();
      content = whole;
    }
    return whole;
  }

  /**
   * Values of a type of the model.
   *
   * @param <T> the type
   * @param type a record, an enum, a value type, {@code CouncilDocument} or {@code AnnexContent},
   *     not null
   * @return an arbitrary, never null
   * @throws IllegalArgumentException if the model has no such type
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return new Nested(DEPTH).of(type);
  }

  /** What may be nested so many times more. */
  private record Nested(int depth) {

    @SuppressWarnings("unchecked")
    <T> Arbitrary<T> of(Class<T> type) {
      return (Arbitrary<T>) arbitrary(type);
    }

    private Arbitrary<?> arbitrary(Type type) {
      if (type instanceof ParameterizedType parameterized) {
        Class<?> content = (Class<?>) parameterized.getActualTypeArguments()[0];
        return parameterized.getRawType() == Optional.class ? optional(content) : list(content);
      }
      Class<?> raw = (Class<?>) type;
      Supplier<Arbitrary<?>> value = VALUES.get(raw);
      if (value != null) {
        return value.get();
      }
      if (raw.isEnum()) {
        return Arbitraries.of(raw.getEnumConstants());
      }
      return raw.isSealed() ? oneOf(raw.getPermittedSubclasses()) : record(raw);
    }

    private Arbitrary<?> optional(Class<?> content) {
      return arbitrary(content).optional(0.5);
    }

    private Arbitrary<?> list(Class<?> element) {
      boolean nests = element == Annex.class || element == Section.class;
      if (nests && depth == 0) {
        return Arbitraries.just(List.of());
      }
      Arbitrary<?> elements = (nests ? new Nested(depth - 1) : this).arbitrary(element);
      Arbitrary<? extends List<?>> some = elements.list().ofMaxSize(MOST_ELEMENTS);
      return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(List.of())), Tuple.of(1, some));
    }

    private Arbitrary<?> oneOf(Class<?>[] types) {
      return Arbitraries.lazy(
          () -> Arbitraries.of(types).flatMap(type -> record(type).asGeneric()));
    }

    private Arbitrary<?> record(Class<?> type) {
      RecordComponent[] components = type.getRecordComponents();
      if (components == null) {
        throw new IllegalArgumentException("no type of the model: " + type);
      }
      List<Arbitrary<Object>> values =
          Arrays.stream(components)
              .map(component -> arbitrary(component.getGenericType()).asGeneric())
              .toList();
      // Edge cases of so many components together are too many; odd values come often enough.
      return Combinators.combine(values)
          .as(list -> instance(type, components, list))
          .withoutEdgeCases();
    }

    private static Object instance(
        Class<?> type, RecordComponent[] components, List<Object> values) {
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      try {
        Constructor<?> constructor = type.getConstructor(types);
        return constructor.newInstance(values.toArray());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a public record has a public constructor: " + type, e);
      }
    }
  }
}
