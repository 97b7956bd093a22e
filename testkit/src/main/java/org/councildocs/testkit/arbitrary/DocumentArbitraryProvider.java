package org.councildocs.testkit.arbitrary;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.councildocs.document.AnnexContent;
import org.councildocs.document.CouncilDocument;
import org.councildocs.document.DocumentPath;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/**
 * Gives the parameters of properties that are of a type of the model their arbitraries.
 *
 * @since 0.1.0
 */
public final class DocumentArbitraryProvider implements ArbitraryProvider {

  private static final Set<Class<?>> VALUES =
      Set.of(State.class, DocumentSymbol.class, DocumentPath.class);

  /** For jqwik. */
  public DocumentArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return ofModel(target.getRawType());
  }

  /** Whether a parameter of a type asks for a document or a part of one. */
  static boolean ofModel(Class<?> type) {
    boolean record = type.isRecord() && type.getPackage() == CouncilDocument.class.getPackage();
    return record
        || type == CouncilDocument.class
        || type == AnnexContent.class
        || VALUES.contains(type);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(DocumentArbitraries.of(target.getRawType()));
  }
}
