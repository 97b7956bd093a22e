package org.councildocs.json.token;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type stand in JSON. It is the same whatever a mapper does elsewhere, and
 * nothing is coerced.
 *
 * @param <N> the names of properties, encoded once for all
 */
public abstract class ValueForm<N> {

  ValueForm() {}

  /**
   * Reads the value at hand.
   *
   * @return the value, never null
   */
  abstract Object read(Reading reading) throws IOException;

  abstract void write(Object value, JsonSink<N> out, Trail trail) throws IOException;

  /**
   * Reads the value at hand.
   *
   * @param in stands at the first token of the value, afterwards at its last; not null
   * @param trail the way to the value; after a refusal, to what is refused; not null
   * @param unknown what becomes of unknown properties, not null
   * @return the value, never null
   * @throws IOException if there is no JSON
   * @throws Refusal if there is something else
   */
  public final Object read(JsonSource in, Trail trail, UnknownHandler unknown) throws IOException {
    return read(new Reading(in, trail, unknown));
  }

  /**
   * Writes a value.
   *
   * @param value a value of the type, not null
   * @param trail the way to the value; after a refusal, to what is refused; not null
   * @param out takes the tokens, not null
   * @throws IOException if it cannot be written
   * @throws Refusal if a text holds half a surrogate pair
   */
  public final void write(Object value, Trail trail, JsonSink<N> out) throws IOException {
    write(value, out, trail);
  }

  /**
   * Why no null may stand in place of a value of the type.
   *
   * @return what would be right, null where a mapper may take null for an absent text
   */
  public @Nullable String refusalOfNull() {
    return "an object would be right here, not null";
  }

  /**
   * The names of the properties, for messages.
   *
   * @return the names, none if this is no form of a record; never null
   */
  public Collection<String> names() {
    return List.of();
  }

  /** A type whose values stand as texts. */
  static final class Text<N> extends ValueForm<N> {

    private final TextForm form;

    Text(TextForm form) {
      this.form = form;
    }

    @Override
    public @Nullable String refusalOfNull() {
      return null;
    }

    @Override
    Object read(Reading reading) throws IOException {
      if (reading.in.token() != Token.TEXT) {
        throw Refusal.ofToken(form.right(), reading.in);
      }
      try {
        return form.parse(reading.in.text());
      } catch (IllegalArgumentException e) {
        throw new Refusal(String.valueOf(e.getMessage()));
      }
    }

    @Override
    void write(Object value, JsonSink<N> out, Trail trail) throws IOException {
      String text;
      try {
        text = form.print(value);
      } catch (IllegalArgumentException e) {
        throw new Refusal(String.valueOf(e.getMessage()));
      }
      out.text(text);
    }
  }

  /** Whole numbers. */
  static final class Whole<N> extends ValueForm<N> {

    @Override
    Object read(Reading reading) throws IOException {
      Integer number = reading.in.token() == Token.INTEGER ? reading.in.number() : null;
      if (number == null) {
        throw Refusal.ofToken("a whole number of at most 32 bits", reading.in);
      }
      return number;
    }

    @Override
    void write(Object value, JsonSink<N> out, Trail trail) throws IOException {
      out.number((Integer) value);
    }
  }

  /** True or false. */
  static final class Truth<N> extends ValueForm<N> {

    @Override
    Object read(Reading reading) throws IOException {
      Token token = reading.in.token();
      if (token != Token.TRUE && token != Token.FALSE) {
        throw Refusal.ofToken("true or false", reading.in);
      }
      return token == Token.TRUE;
    }

    @Override
    void write(Object value, JsonSink<N> out, Trail trail) throws IOException {
      out.truth((Boolean) value);
    }
  }

  /** What may be absent, where it is there. */
  static final class Present<N> extends ValueForm<N> {

    private final ValueForm<N> content;

    Present(ValueForm<N> content) {
      this.content = content;
    }

    @Override
    Object read(Reading reading) throws IOException {
      return Optional.of(content.read(reading));
    }

    @Override
    void write(Object value, JsonSink<N> out, Trail trail) throws IOException {
      content.write(((Optional<?>) value).orElseThrow(), out, trail);
    }
  }

  /** Lists. */
  static final class Elements<N> extends ValueForm<N> {

    private final ValueForm<N> element;

    Elements(ValueForm<N> element) {
      this.element = element;
    }

    @Override
    Object read(Reading reading) throws IOException {
      if (reading.in.token() != Token.START_LIST) {
        throw Refusal.ofToken("a list", reading.in);
      }
      List<Object> list = new ArrayList<>();
      reading.trail.intoList();
      while (reading.in.next() != Token.END_LIST) {
        list.add(element.read(reading));
        reading.trail.element(list.size());
      }
      reading.trail.back();
      return list;
    }

    @Override
    void write(Object value, JsonSink<N> out, Trail trail) throws IOException {
      List<?> list = (List<?>) value;
      int size = list.size();
      out.startList(size);
      trail.intoList();
      for (int i = 0; i < size; i++) {
        trail.element(i);
        element.write(list.get(i), out, trail);
      }
      trail.back();
      out.endList();
    }
  }
}
