/** How the command says what it found: as lines for people, as JSON for machines. */
@NullMarked
package org.councildocs.cli.report;

import org.jspecify.annotations.NullMarked;
