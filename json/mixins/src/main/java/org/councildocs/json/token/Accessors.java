package org.councildocs.json.token;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.function.Function;

/** Makes functions of the accessors of records: as fast as if each were written in the source. */
final class Accessors {

  private static final MethodType TAKES_AND_GIVES_OBJECTS = MethodType.genericMethodType(1);

  private Accessors() {}

  /** What an accessor gives for a record; a primitive value is boxed. */
  @SuppressWarnings("unchecked")
  static Function<Object, Object> of(Method accessor) {
    MethodHandles.Lookup lookup = MethodHandles.lookup();
    try {
      MethodHandle handle = lookup.unreflect(accessor);
      CallSite site =
          LambdaMetafactory.metafactory(
              lookup,
              "apply",
              MethodType.methodType(Function.class),
              TAKES_AND_GIVES_OBJECTS,
              handle,
              handle.type().wrap());
      return (Function<Object, Object>) site.getTarget().invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("a component of a public record is public: " + accessor, e);
    }
  }
}
