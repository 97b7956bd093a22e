package org.councildocs.json.token;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.function.Function;
import org.councildocs.json.mixins.Absent;
import org.jspecify.annotations.Nullable;

/** A property of a record: its name, its place among the values, and the form of its value. */
final class Property<N> {

  private final String name;
  private final N encoded;
  private final int place;
  private final @Nullable Object absent;
  private final ValueForm<N> form;
  private final @Nullable Method method;

  /** Made of the method when a record is first written: who only reads does not wait for it. */
  private @Nullable Function<Object, Object> accessor;

  private Property(
      String name,
      N encoded,
      int place,
      @Nullable Object absent,
      ValueForm<N> form,
      @Nullable Method method,
      @Nullable Function<Object, Object> accessor) {
    this.name = name;
    this.encoded = encoded;
    this.place = place;
    this.absent = absent;
    this.form = form;
    this.method = method;
    this.accessor = accessor;
  }

  /** A component of the record; it may be absent if its type has a value for that. */
  static <N> Property<N> component(
      String name, N encoded, int place, Method accessor, ValueForm<N> form) {
    Object absent = Absent.valueOf(accessor.getReturnType()).orElse(null);
    return new Property<>(name, encoded, place, absent, form, accessor, null);
  }

  /** A property that is no component and the same in all records of its kind. */
  static <N> Property<N> constant(
      String name, N encoded, int place, String text, ValueForm<N> form) {
    return new Property<>(name, encoded, place, null, form, null, record -> text);
  }

  String name() {
    return name;
  }

  /** Reads the value at hand into its place. */
  void read(Reading reading, @Nullable Object[] values) throws IOException {
    reading.trail.into(name);
    if (values[place] != null) {
      throw new Refusal(Quote.of(name) + " stands here a second time");
    }
    values[place] = form.read(reading);
    reading.trail.back();
  }

  /** Fills its place if nothing was read into it. */
  void complete(@Nullable Object[] values) {
    if (values[place] == null) {
      if (absent == null) {
        throw Refusal.missing(name);
      }
      values[place] = absent;
    }
  }

  /** Writes the property of a record, unless it is absent. */
  void write(Object record, JsonSink<N> out, Trail trail) throws IOException {
    Object value = accessor().apply(record);
    if (absent == null || !Absent.matches(value)) {
      out.name(encoded);
      trail.into(name);
      form.write(value, out, trail);
      trail.back();
    }
  }

  private Function<Object, Object> accessor() {
    Function<Object, Object> made = accessor;
    if (made == null) {
      made = Accessors.of(Objects.requireNonNull(method));
      accessor = made;
    }
    return made;
  }
}
