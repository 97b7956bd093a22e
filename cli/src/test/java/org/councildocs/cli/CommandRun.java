package org.councildocs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

/**
 * What a run of the command came to.
 *
 * @param code the exit code
 * @param out what stands on the standard output
 * @param err what stands on the standard error
 */
record CommandRun(int code, String out, String err) {

  static CommandRun of(String... args) {
    return with(RehearsedEngines.ENGINES, new byte[0], args);
  }

  static CommandRun withInput(byte[] input, String... args) {
    return with(RehearsedEngines.ENGINES, input, args);
  }

  static CommandRun with(Engines engines, byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = Streams.of(new ByteArrayInputStream(input), out, err);
    int code = new CouncilDocs(streams, engines).run(args);
    return new CommandRun(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
