/**
 * Sample documents, expectations with reasons, assertions and arbitraries for tests. The libraries
 * for tests are optional: each package works without those that it does not name.
 */
module org.councildocs.testkit {
  // Only projects that test with jqwik have it, and so with AssertJ and JUnit.
  requires static transitive net.jqwik.api;
  requires static org.jspecify;
  requires static transitive org.assertj.core;
  requires transitive org.councildocs.core;
  requires transitive org.councildocs.reader;
  requires transitive org.councildocs.validation;
  requires static transitive org.junit.jupiter.api;

  exports org.councildocs.testkit;
  exports org.councildocs.testkit.arbitrary;
  exports org.councildocs.testkit.assertj;
  exports org.councildocs.testkit.junit;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.councildocs.testkit.arbitrary.DocumentArbitraryProvider;
}
