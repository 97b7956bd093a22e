/** The command {@code councildocs}. */
@NullMarked
package org.councildocs.cli;

import org.jspecify.annotations.NullMarked;
