package org.example.archive;

import org.councildocs.language.Language;
import org.councildocs.state.State;

/** Somebody else's modular program: what it prints is what ModulePathIT expects. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println(State.of("CHN").name(Language.FRENCH));
  }
}
