package org.councildocs.cli;

import java.util.Optional;
import org.councildocs.cli.report.Checked;
import org.councildocs.cli.report.Lines;
import org.councildocs.reader.ReadResult;

/**
 * All that is known of an input.
 *
 * @param checked what is to be said about it
 * @param reading what the reader made of it, empty if there was nothing to read
 * @param lines the lines of its text
 */
record Examination(Checked checked, Optional<ReadResult> reading, Lines lines) {}
