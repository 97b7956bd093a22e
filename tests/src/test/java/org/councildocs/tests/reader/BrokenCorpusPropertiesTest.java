package org.councildocs.tests.reader;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.councildocs.reader.DocumentReader;

/** Nothing is lost or doubled of a real document that was broken once more. */
@AddLifecycleHook(BrokenCorpusPropertiesTest.WithoutCorpus.class)
class BrokenCorpusPropertiesTest {

  private static final List<Corpus.Entry> DOCUMENTS = Corpus.present() ? Corpus.all() : List.of();

  @Property(tries = 200)
  void of_real_documents_broken_again(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int way) {
    Random random = new Random(seed);
    String text = DOCUMENTS.get(random.nextInt(DOCUMENTS.size())).text();
    String broken = broken(text.substring(0, Math.min(text.length(), 6000)), way, random);
    ReadingInvariants.assertHeld(DocumentReader.create().read(broken), broken);
  }

  private static String broken(String text, int way, Random random) {
    return switch (way) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1));
      case 1 -> text.replace('\n', ' ');
      case 2 -> text.replace("\n", "\n\n");
      case 3 -> wrapped(text, 20 + random.nextInt(80));
      default -> damaged(text, random);
    };
  }

  private static String wrapped(String text, int width) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i += width) {
      out.append(text, i, Math.min(text.length(), i + width)).append('\n');
    }
    return out.toString();
  }

  private static String damaged(String text, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < 40 && out.length() > 0; i++) {
      out.setCharAt(random.nextInt(out.length()), " \n(“.:1A年".charAt(random.nextInt(9)));
    }
    return out.toString();
  }

  /** Tries that are all aborted would make a property fail: it is skipped as a whole. */
  static final class WithoutCorpus implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      return Corpus.present() ? SkipResult.doNotSkip() : SkipResult.skip(Corpus.ABSENT);
    }
  }
}
