package org.councildocs.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every record of the core, also those still to come, to the same promises. */
class RecordsTest {

  private static final Set<Class<?>> IMMUTABLE =
      Set.of(
          String.class,
          Integer.class,
          int.class,
          boolean.class,
          OptionalInt.class,
          LocalDate.class,
          LocalTime.class,
          YearMonth.class,
          DocumentPath.class,
          DocumentSymbol.class,
          State.class);

  private static final Set<Type> CONTAINERS =
      Set.of(List.class, Set.class, Map.class, Optional.class);

  @Test
  void the_walk_finds_the_records() throws Exception {
    assertThat(records())
        .contains(Letter.class, ConceptNote.class, DocumentPath.Step.class)
        .hasSizeGreaterThanOrEqualTo(24);
  }

  @ParameterizedTest
  @MethodSource("recordsOfTheCore")
  void every_component_is_immutable(Class<? extends Record> type) {
    for (RecordComponent component : type.getRecordComponents()) {
      assertThat(immutable(component.getGenericType())).as(component.toString()).isTrue();
    }
  }

  private static boolean immutable(Type type) {
    if (type instanceof ParameterizedType generic) {
      return CONTAINERS.contains(generic.getRawType())
          && Arrays.stream(generic.getActualTypeArguments()).allMatch(RecordsTest::immutable);
    }
    Class<?> plain = (Class<?>) type;
    return IMMUTABLE.contains(plain)
        || plain.isRecord()
        || plain.isEnum()
        || plain == AnnexContent.class;
  }

  @ParameterizedTest
  @MethodSource("recordsOfTheCore")
  void null_is_refused_for_every_component(Class<? extends Record> type) {
    for (int i = 0; i < type.getRecordComponents().length; i++) {
      if (!type.getRecordComponents()[i].getType().isPrimitive()) {
        Object[] arguments = arguments(type, 0);
        arguments[i] = null;
        assertThatNullPointerException()
            .as(type.getRecordComponents()[i].toString())
            .isThrownBy(() -> make(type, arguments));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void of_a_null_it_is_said_where_it_was(Class<? extends Record> type) {
    RecordComponent[] components = type.getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      if (!components[i].getType().isPrimitive()) {
        assertThatNullPointerException()
            .isThrownBy(with(type, i, null))
            .withMessage(components[i].getName());
      }
      if (components[i].getType() == List.class) {
        assertThatNullPointerException()
            .isThrownBy(with(type, i, Arrays.asList("one", null)))
            .withMessage(components[i].getName() + "[1]");
      }
    }
  }

  private static ThrowingCallable with(
      Class<? extends Record> type, int component, @Nullable Object value) {
    Object[] arguments = arguments(type, 0);
    arguments[component] = value;
    return () -> make(type, arguments);
  }

  @ParameterizedTest
  @MethodSource("records")
  void lists_are_copied_and_cannot_be_changed(Class<? extends Record> type) {
    Object[] arguments = arguments(type, 0);
    List<Record> made = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof List<?> list) {
        arguments[i] = new ArrayList<>(list);
      }
    }
    made.add(make(type, arguments));
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i] instanceof List<?> given) {
        given.clear();
        Object kept = value(type.getRecordComponents()[i], made.get(0));
        assertThat(List.copyOf((List<?>) kept)).isSameAs(kept).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void equal_components_make_equal_records_and_any_other_component_makes_another(
      Class<? extends Record> type) {
    Record one = make(type, arguments(type, 0));
    assertThat(make(type, arguments(type, 0))).isEqualTo(one).hasSameHashCodeAs(one);
    for (int i = 0; i < type.getRecordComponents().length; i++) {
      Object[] other = arguments(type, 0);
      other[i] = value(type.getRecordComponents()[i].getGenericType(), 1);
      assertThat(make(type, other)).as("component %d", i).isNotEqualTo(one);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void a_builder_stands_where_there_are_more_than_four_components_and_gives_back_the_same(
      Class<? extends Record> type) throws ReflectiveOperationException {
    Optional<Method> toBuilder =
        Arrays.stream(type.getMethods()).filter(m -> m.getName().equals("toBuilder")).findFirst();
    assertThat(toBuilder.isPresent()).isEqualTo(type.getRecordComponents().length > 4);
    if (toBuilder.isPresent()) {
      Record one = make(type, arguments(type, 0));
      Object builder = toBuilder.get().invoke(one);
      assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void records_print_on_one_line_with_long_texts_cut(Class<? extends Record> type) {
    Object[] arguments = arguments(type, 0);
    for (int i = 0; i < arguments.length; i++) {
      if (type.getRecordComponents()[i].getType() == String.class
          && type != DocumentPath.Step.class) {
        arguments[i] = "long ".repeat(50);
      }
    }
    assertThat(make(type, arguments).toString())
        .doesNotContain("\n", "long ".repeat(20), "Optional[");
  }

  static List<Class<? extends Record>> records() throws IOException, URISyntaxException {
    return recordsBelow("org/councildocs/document");
  }

  static List<Class<? extends Record>> recordsOfTheCore() throws IOException, URISyntaxException {
    List<Class<? extends Record>> found = new ArrayList<>();
    for (String exported : List.of("language", "symbol", "state", "threat", "document")) {
      recordsBelow("org/councildocs/" + exported).stream()
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .forEach(found::add);
    }
    return found;
  }

  private static List<Class<? extends Record>> recordsBelow(String folder)
      throws IOException, URISyntaxException {
    URI classes = Letter.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path root = Path.of(classes);
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
          .sorted()
          .<Class<? extends Record>>mapMulti(
              (name, found) -> {
                Class<?> type = load(name);
                if (type.isRecord()) {
                  found.accept(type.asSubclass(Record.class));
                }
              })
          .toList();
    }
  }

  private static Class<?> load(String file) {
    try {
      return Class.forName(
          file.substring(0, file.length() - ".class".length())
              .replace(java.io.File.separatorChar, '.'));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object[] arguments(Class<? extends Record> type, int variant) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> value(component.getGenericType(), variant))
        .toArray();
  }

  private static Object value(Type type, int variant) {
    if (type instanceof ParameterizedType generic) {
      Object inner = value(generic.getActualTypeArguments()[0], variant);
      return contained((Class<?>) generic.getRawType(), generic, inner, variant);
    }
    Class<?> plain = (Class<?>) type;
    if (plain.isEnum()) {
      return plain.getEnumConstants()[variant];
    }
    if (plain == AnnexContent.class) {
      return new PlainText(List.of("text " + variant));
    }
    if (plain == Annex.class) {
      return Annex.builder(
              List.of(AnnexKind.ANNEX, AnnexKind.ENCLOSURE).get(variant), new PlainText(List.of()))
          .build();
    }
    if (plain == Section.class) {
      return new Section(
          List.of(SectionKind.OBJECTIVE, SectionKind.FREE).get(variant),
          Optional.empty(),
          List.of(),
          List.of());
    }
    return plain.isRecord()
        ? make(plain.asSubclass(Record.class), arguments(plain.asSubclass(Record.class), variant))
        : plainValue(plain, variant);
  }

  private static Object contained(
      Class<?> container, ParameterizedType type, Object first, int variant) {
    if (container == Map.class) {
      return Map.of(first, value(type.getActualTypeArguments()[1], variant));
    }
    if (container == List.class) {
      return List.of(first);
    }
    return container == Set.class ? Set.of(first) : Optional.of(first);
  }

  private static Object plainValue(Class<?> type, int variant) {
    Object[] values =
        Stream.of(
                new Object[] {"text", "other"},
                new Object[] {1, 2},
                new Object[] {false, true},
                new Object[] {OptionalInt.of(1), OptionalInt.of(2)},
                new Object[] {LocalDate.of(2022, 8, 12), LocalDate.of(2022, 8, 22)},
                new Object[] {LocalTime.of(10, 0), LocalTime.of(15, 0)},
                new Object[] {YearMonth.of(2022, 8), YearMonth.of(2022, 9)},
                new Object[] {DocumentPath.parse("body[0]"), DocumentPath.parse("title")},
                new Object[] {
                  DocumentSymbol.parse("S/2022/617"), DocumentSymbol.parse("S/2022/618")
                },
                new Object[] {State.of("CHN"), State.of("FRA")})
            .filter(pair -> wrapped(type).isInstance(pair[0]))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no sample of " + type));
    return values[variant];
  }

  private static Class<?> wrapped(Class<?> type) {
    return type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
  }

  private static Record make(Class<? extends Record> type, Object... arguments) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refused) {
        throw refused;
      }
      throw new IllegalStateException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object value(RecordComponent component, Record made) {
    try {
      return component.getAccessor().invoke(made);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
