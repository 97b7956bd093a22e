package org.example.archive;

import org.councildocs.language.Language;
import org.councildocs.state.State;
import org.councildocs.symbol.DocumentSymbol;

/** Somebody else's modular program: what it prints is what ModulePathIT expects. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.out.println(DocumentSymbol.parse("S/2022/599"));
    System.out.println(State.of("CHN").name(Language.FRENCH));
  }
}
