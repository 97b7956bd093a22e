package org.councildocs.testkit.junit;

import java.util.Map;
import java.util.function.Function;
import org.councildocs.document.ConceptNote;
import org.councildocs.document.Letter;
import org.councildocs.reader.ReadResult;
import org.councildocs.testkit.SampleDocument;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the samples that {@link CouncilDocument} names.
 *
 * @since 0.1.0
 */
public final class CouncilDocumentExtension implements ParameterResolver {

  private static final Map<Class<?>, Function<SampleDocument, Object>> FORMS =
      Map.of(
          Letter.class, SampleDocument::letter,
          ConceptNote.class, SampleDocument::conceptNote,
          org.councildocs.document.CouncilDocument.class, SampleDocument::document,
          String.class, SampleDocument::text,
          ReadResult.class, SampleDocument::read,
          SampleDocument.class, sample -> sample);

  /** For JUnit. */
  public CouncilDocumentExtension() {}

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.isAnnotated(CouncilDocument.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    Function<SampleDocument, Object> form = FORMS.get(type);
    if (form == null) {
      throw new ParameterResolutionException(
          "@CouncilDocument on "
              + type.getName()
              + "; right would be Letter, ConceptNote, CouncilDocument, String, ReadResult or"
              + " SampleDocument");
    }
    String name = parameter.findAnnotation(CouncilDocument.class).orElseThrow().value();
    try {
      return form.apply(SampleDocument.of(name));
    } catch (IllegalArgumentException e) {
      throw new ParameterResolutionException(e.getMessage(), e);
    }
  }
}
