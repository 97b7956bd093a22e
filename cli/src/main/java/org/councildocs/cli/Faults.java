package org.councildocs.cli;

/**
 * Says on stderr that councildocs itself failed.
 *
 * @param streams where to say it
 * @param debug whether to say where in the program it happened
 */
record Faults(Streams streams, boolean debug) {

  void report(Throwable fault) {
    streams.say("this is a fault of councildocs itself: " + fault);
    streams.say(
        debug
            ? "please report it with the command and what follows"
            : "please report it with the command and what it prints with --debug");
    if (debug) {
      fault.printStackTrace(streams.err());
    }
  }
}
