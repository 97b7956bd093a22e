package org.councildocs.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

/** Runs something under another default locale than that of the tests. */
final class DefaultLocale {

  private DefaultLocale() {}

  /** Under the locale that {@link Main} sets: libraries that generate texts rely on it. */
  static <T> T ofMain(Callable<T> what) throws Exception {
    return of(Locale.ROOT, what);
  }

  /** Under a locale, whatever comes of it. */
  static <T> T of(Locale locale, Callable<T> what) throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      return what.call();
    } finally {
      Locale.setDefault(before);
    }
  }
}
