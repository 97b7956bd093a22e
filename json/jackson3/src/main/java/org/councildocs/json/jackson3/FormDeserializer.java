package org.councildocs.json.jackson3;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.councildocs.json.token.JsonSource;
import org.councildocs.json.token.Refusal;
import org.councildocs.json.token.Trail;
import org.councildocs.json.token.ValueForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a type of the model in its form, strictly, whatever the mapper allows elsewhere. */
final class FormDeserializer extends StdDeserializer<Object> {

  private static final long serialVersionUID = 1L;

  private final transient ValueForm<SerializedString> form;
  private final transient Collection<String> names;

  FormDeserializer(Class<?> type, ValueForm<SerializedString> form) {
    this(type, form, form.names());
  }

  private FormDeserializer(
      Class<?> type, ValueForm<SerializedString> form, Collection<String> names) {
    super(type);
    this.form = form;
    this.names = names;
  }

  @Override
  public Object deserialize(JsonParser in, DeserializationContext context) {
    Trail trail = new Trail();
    try {
      return form.read(
          new ParserSource(in),
          trail,
          (name, known, source, at) -> unknown(name, known, source, context));
    } catch (IOException e) {
      throw JacksonIOException.construct(e, in);
    } catch (Refusal e) {
      throw at(trail.steps(), MismatchedInputException.from(in, handledType(), e.getMessage()));
    } catch (UnrecognizedPropertyException e) {
      // It names the last step itself.
      List<Object> steps = trail.steps();
      throw at(steps.subList(0, steps.size() - 1), e);
    } catch (DatabindException e) {
      throw at(trail.steps(), e);
    }
  }

  /** Whether that is an error is for the mapper to say. */
  private void unknown(
      String name, Collection<String> known, JsonSource in, DeserializationContext context) {
    context.handleUnknownProperty(
        ((ParserSource) in).parser(),
        new FormDeserializer(handledType(), form, known),
        handledType(),
        name);
  }

  private DatabindException at(List<Object> steps, DatabindException e) {
    References.prepend(e, handledType(), steps);
    return e;
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return List.copyOf(names);
  }

  @Override
  public boolean isCachable() {
    return true;
  }

  /** A type id would be the kind, which is read as a property. */
  @Override
  public Object deserializeWithType(
      JsonParser in, DeserializationContext context, TypeDeserializer ids) {
    return deserialize(in, context);
  }

  @Override
  public @Nullable Object getNullValue(DeserializationContext context) {
    String refusal = form.refusalOfNull();
    if (refusal == null) {
      return null;
    }
    throw MismatchedInputException.from(context.getParser(), handledType(), refusal);
  }
}
