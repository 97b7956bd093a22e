package org.councildocs.json.token;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.json.mixins.DocumentMixins;
import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/**
 * The forms of all types of the model.
 *
 * @param <N> the names of properties, encoded once for all
 */
public final class DocumentForms<N> {

  private static final Set<Class<?>> VALUES =
      Set.of(Language.class, State.class, DocumentSymbol.class, DocumentPath.class);

  private final Function<String, N> encoder;

  /** Of components. */
  private final Map<Class<?>, ValueForm<N>> inside = new HashMap<>();

  /** Of values that stand alone: documents name their version. */
  private final Map<Class<?>, ValueForm<N>> alone = new HashMap<>();

  /**
   * The forms.
   *
   * @param encoder gives the name of a property as it is written, not null
   */
  public DocumentForms(Function<String, N> encoder) {
    this.encoder = encoder;
    Map<Class<?>, RecordForm<N>> records = new HashMap<>();
    Map<Class<?>, RecordForm<N>> documents = new HashMap<>();
    for (Class<?> type : DocumentMixins.all().keySet()) {
      if (type.isRecord()) {
        RecordForm<N> form = RecordForm.of(type);
        records.put(type, form);
        documents.put(type, CouncilDocument.class.isAssignableFrom(type) ? form.alone(this) : form);
      }
    }
    inside.putAll(records);
    inside.put(AnnexContent.class, new KindForm<>(AnnexContent.class, records));
    alone.putAll(documents);
    alone.put(AnnexContent.class, new KindForm<>(AnnexContent.class, documents));
    alone.put(CouncilDocument.class, new KindForm<>(CouncilDocument.class, documents));
    VALUES.forEach(type -> alone.put(type, of(type)));
    records.values().forEach(record -> record.resolve(this));
  }

  N name(String name) {
    return encoder.apply(name);
  }

  /** The form of the values of a component. */
  ValueForm<N> of(Type type) {
    if (type instanceof ParameterizedType generic) {
      ValueForm<N> content = of(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class
          ? new ValueForm.Present<>(content)
          : new ValueForm.Elements<>(content);
    }
    if (type == Integer.class) {
      return new ValueForm.Whole<>();
    }
    if (type == boolean.class) {
      return new ValueForm.Truth<>();
    }
    ValueForm<N> form = inside.get(type);
    return form == null ? new ValueForm.Text<>(TextForm.of((Class<?>) type).orElseThrow()) : form;
  }

  /**
   * The forms of the types that may stand alone, or in the classes of others.
   *
   * @return the types of the model with their forms, without those that Java brings; never null
   */
  public Map<Class<?>, ValueForm<N>> all() {
    return Map.copyOf(alone);
  }

  /**
   * The forms of the values that may stand as names of properties, in the keys of a map.
   *
   * @return the types of values with their forms, never null
   */
  public static Map<Class<?>, TextForm> keys() {
    Map<Class<?>, TextForm> keys = new HashMap<>();
    VALUES.forEach(type -> keys.put(type, TextForm.of(type).orElseThrow()));
    return keys;
  }

  /** The form of documents. */
  ValueForm<N> ofDocuments() {
    return Objects.requireNonNull(alone.get(CouncilDocument.class));
  }
}
