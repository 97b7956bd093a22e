package org.councildocs.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councildocs.testkit.arbitrary.DocumentArbitraries;
import org.councildocs.testkit.arbitrary.SoundDomain;
import org.councildocs.testkit.assertj.CouncilDocsAssertions;
import org.councildocs.testkit.assertj.LetterAssert;
import org.councildocs.testkit.junit.CouncilDocumentExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * JUnit, AssertJ and jqwik are optional: each part needs the one that it is named after, no other.
 */
class IndependenceTest {

  private static final List<String> LIBRARIES =
      List.of("org.assertj.", "net.jqwik.", "org.junit.", "net.bytebuddy.");

  /** Has all that the tests have, but none of the libraries for tests save one. */
  private static final class Without extends URLClassLoader {

    private final String allowed;

    Without(String allowed) throws ReflectiveOperationException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.allowed = allowed;
    }

    private static URL[] classPath() {
      return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(IndependenceTest::url)
          .toArray(URL[]::new);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      boolean banned = LIBRARIES.stream().anyMatch(name::startsWith) && !name.startsWith(allowed);
      if (banned && !(allowed.equals("net.jqwik.") && name.startsWith("org.junit.platform."))) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none., org.councildocs.testkit.IndependenceTest$PlainValues",
    "org.assertj., org.councildocs.testkit.IndependenceTest$Assertions",
    "net.jqwik., org.councildocs.testkit.IndependenceTest$Arbitraries",
    "org.junit., org.councildocs.testkit.IndependenceTest$Parameters"
  })
  void a_part_works_without_the_libraries_of_the_others(String allowed, String program)
      throws Exception {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (Without loader = new Without(allowed)) {
      // Where jqwik looks for its engine.
      Thread.currentThread().setContextClassLoader(loader);
      Runnable part = (Runnable) loader.loadClass(program).getDeclaredConstructor().newInstance();
      part.run();
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Test
  void a_library_that_is_kept_away_is_really_away() throws Exception {
    try (Without loader = new Without("none.")) {
      assertThatThrownBy(
              () ->
                  loader
                      .loadClass("org.councildocs.testkit.IndependenceTest$Assertions")
                      .getDeclaredConstructor()
                      .newInstance())
          .hasRootCauseInstanceOf(ClassNotFoundException.class);
    }
  }

  /** Samples and expectations, with no library for tests at all. */
  public static final class PlainValues implements Runnable {
    @Override
    public void run() {
      SampleDocument sample = SampleDocument.of("concept-note.es");
      RuleExpectations.standard().sound().require(sample.letter());
      ContentExpectations.complete().require(sample.conceptNote());
      if (SymbolSuite.json().isEmpty()) {
        throw new IllegalStateException("no symbols");
      }
    }
  }

  /** Assertions, with AssertJ alone. */
  public static final class Assertions implements Runnable {

    private final LetterAssert letter =
        CouncilDocsAssertions.assertThat(SampleDocument.of("concept-note.es").letter());

    @Override
    public void run() {
      letter.isSound();
    }
  }

  /** Arbitraries, with jqwik and the platform that it brings. */
  public static final class Arbitraries implements Runnable {
    @Override
    public void run() {
      if (new SoundDomain().getArbitraryProviders().isEmpty()) {
        throw new IllegalStateException("no arbitraries");
      }
      DocumentArbitraries.letters();
    }
  }

  /** Parameters, with JUnit alone. */
  public static final class Parameters implements Runnable {
    @Override
    public void run() {
      ParameterResolver resolver = new CouncilDocumentExtension();
      ParameterContext parameter =
          (ParameterContext)
              Proxy.newProxyInstance(
                  getClass().getClassLoader(),
                  new Class<?>[] {ParameterContext.class},
                  (proxy, method, arguments) -> false);
      if (resolver.supportsParameter(parameter, null)) {
        throw new IllegalStateException("no annotation, yet a sample");
      }
    }
  }
}
