/** Samples, arbitraries and assertions for tests. */
module org.councildocs.testkit {
  requires static org.jspecify;
  requires transitive net.jqwik.api;
  requires transitive org.assertj.core;
  requires transitive org.councildocs.core;
}
