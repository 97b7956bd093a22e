package org.councildocs.cli;

/** The entry point of the command {@code councildocs}. */
final class Main {

  private Main() {}

  public static void main(String[] args) {
    System.err.println("usage: councildocs read|check|explain ...");
    System.exit(2);
  }
}
