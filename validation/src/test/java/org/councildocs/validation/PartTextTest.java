package org.councildocs.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.DocumentPath;
import org.councildocs.document.DocumentReference;
import org.councildocs.document.Letter;
import org.councildocs.document.PlainText;
import org.councildocs.document.ThreatMention;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;
import org.councildocs.symbol.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every printed text of the model is found at its path, also those of components to come. */
class PartTextTest {

  private static final Package MODEL = Letter.class.getPackage();

  /** What they hold tells of other parts, so that no mention stands in itself. */
  private static final List<Class<?>> MENTIONS =
      List.of(DocumentReference.class, ThreatMention.class);

  @ParameterizedTest
  @ValueSource(classes = {Letter.class, ConceptNote.class})
  void each_text_of_each_record_is_found_at_its_path(Class<?> root) throws Exception {
    Object document = full(root, new HashSet<>());
    List<DocumentPath> texts = new ArrayList<>();
    collect(document, DocumentPath.ROOT, texts);
    assertThat(texts).hasSizeGreaterThan(30).allMatch(path -> PartText.exists(document, path));
  }

  @Test
  void a_mention_stands_in_no_mention() throws Exception {
    Object letter = full(Letter.class, new HashSet<>());
    assertThat(PartText.exists(letter, DocumentPath.parse("threats[0].text"))).isFalse();
    assertThat(PartText.exists(letter, DocumentPath.parse("masthead"))).isFalse();
    assertThat(PartText.exists(letter, DocumentPath.parse("body[1]"))).isFalse();
  }

  /** The paths of all texts, and of all parts that have a text as a whole. */
  private static void collect(Object part, DocumentPath path, List<DocumentPath> texts)
      throws ReflectiveOperationException {
    if (part instanceof String) {
      texts.add(path);
    } else if (part instanceof Optional<?> optional) {
      collect(optional.orElseThrow(), path, texts);
    } else if (part instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        collect(list.get(i), path.element(i), texts);
      }
    } else if (ofTheModel(part.getClass())) {
      for (RecordComponent component : part.getClass().getRecordComponents()) {
        if (component.getName().equals("text") && !path.equals(DocumentPath.ROOT)) {
          texts.add(path);
        }
        collect(component.getAccessor().invoke(part), path.child(component.getName()), texts);
      }
    }
  }

  private static boolean ofTheModel(Class<?> type) {
    return type.isRecord() && type.getPackage().equals(MODEL) && !MENTIONS.contains(type);
  }

  /** A record with something in each component; lists of what it is itself inside are empty. */
  private static Object full(Class<?> type, Set<Class<?>> around)
      throws ReflectiveOperationException {
    around.add(type);
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      types.add(component.getType());
      values.add(value(component.getGenericType(), around));
    }
    around.remove(type);
    return type.getDeclaredConstructor(types.toArray(Class<?>[]::new))
        .newInstance(values.toArray());
  }

  private static Object value(Type type, Set<Class<?>> around) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType generic) {
      Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
      boolean list = generic.getRawType() == List.class;
      if (list && around.contains(element)) {
        return List.of();
      }
      return list ? List.of(value(element, around)) : Optional.of(value(element, around));
    }
    Class<?> plain = (Class<?>) type;
    if (plain == AnnexContent.class) {
      Class<?> content = around.contains(ConceptNote.class) ? PlainText.class : ConceptNote.class;
      return full(content, around);
    }
    return plain.isRecord() && plain.getPackage().equals(MODEL) && plain != DocumentPath.class
        ? full(plain, around)
        : simple(plain);
  }

  private static Object simple(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return List.<Object>of(
            "text",
            true,
            1,
            State.of("GUY"),
            Organ.SECURITY_COUNCIL,
            DocumentSymbol.parse("S/2025/1"),
            DocumentPath.parse("body[0]"),
            LocalDate.of(2025, 5, 19),
            LocalTime.NOON,
            YearMonth.of(2025, 6))
        .stream()
        .filter(value -> type.isInstance(value) || (type == boolean.class && value.equals(true)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no value of " + type));
  }
}
