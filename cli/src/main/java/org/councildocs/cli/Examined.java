package org.councildocs.cli;

import java.util.Optional;
import org.councildocs.cli.report.Checked;
import org.councildocs.validation.DocumentDigest;

/**
 * What is left of an input when it was examined: all that the report and the comparison with other
 * documents need, and nothing of the text.
 *
 * @param checked what is to be said about it
 * @param digest what the rules about sets need, empty if it holds no document
 * @param places where the parts stand that rules about sets speak of
 * @param stamp what the input looked like from outside before it was opened, empty if that shows
 *     nothing or nobody asked
 */
record Examined(
    Checked checked, Optional<DocumentDigest> digest, PartPlaces places, Optional<String> stamp) {

  /** The same with what the input looked like. */
  Examined stamped(Optional<String> seen) {
    return new Examined(checked, digest, places, seen);
  }
}
