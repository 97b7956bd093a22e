package org.councildocs.testkit.arbitrary;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.configurators.ArbitraryConfigurator;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * The domain of sound documents: with it, {@code @ForAll Letter} is a letter in which no rule finds
 * an error or a warning, {@code @ForAll Briefer} is a briefer of a sound concept note, and
 * {@code @ForAll FaultyLetter} is a letter with exactly one fault, which it names. Without it, the
 * values are as odd as they can be.
 *
 * <pre>{@code
 * @Property
 * @Domain(SoundDomain.class)
 * void an_archive_takes_in_every_sound_letter(@ForAll Letter letter) { … }
 * }</pre>
 *
 * <p>Add {@code @Domain(DomainContext.Global.class)} for parameters of other types.
 *
 * @since 0.1.0
 */
public final class SoundDomain implements DomainContext {

  /** Above that of {@link DocumentArbitraryProvider}, which knows the same types. */
  private static final int PRIORITY = 10;

  /** For jqwik. */
  public SoundDomain() {}

  @Override
  public List<ArbitraryProvider> getArbitraryProviders() {
    return List.of(new Provider());
  }

  @Override
  public List<ArbitraryConfigurator> getArbitraryConfigurators() {
    return List.of();
  }

  private static final class Provider implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage target) {
      Class<?> type = target.getRawType();
      return type == FaultyLetter.class
          || type == FaultyNote.class
          || (DocumentArbitraryProvider.ofModel(type) && Parts.MODEL.contains(type));
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
      Class<?> type = target.getRawType();
      if (type == FaultyLetter.class) {
        return Set.of(FaultyLetter.any());
      }
      return Set.of(type == FaultyNote.class ? FaultyNote.any() : SoundDocuments.of(type));
    }

    @Override
    public int priority() {
      return PRIORITY;
    }
  }
}
