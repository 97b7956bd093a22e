/**
 * Reads and writes the JSON form token by token; each Jackson gives and takes the tokens.
 *
 * <p>This is for {@code councildocs-json} and {@code councildocs-json-jackson3} alone.
 */
@NullMarked
package org.councildocs.json.token;

import org.jspecify.annotations.NullMarked;
