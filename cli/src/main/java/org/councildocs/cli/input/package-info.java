/** What the command is given to read: where it comes from, what it seems to be, and its text. */
@NullMarked
package org.councildocs.cli.input;

import org.jspecify.annotations.NullMarked;
