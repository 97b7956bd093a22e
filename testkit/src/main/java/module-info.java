/** Samples, arbitraries and assertions for tests. */
module org.councildocs.testkit {
  requires static org.jspecify;
  // Only projects that test with jqwik have it.
  requires static transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive org.councildocs.core;

  exports org.councildocs.testkit;
  exports org.councildocs.testkit.arbitrary;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.councildocs.testkit.arbitrary.DocumentArbitraryProvider;
}
