/** Hashes, by which texts and findings are known again. */
@NullMarked
package org.councildocs.cli.hash;

import org.jspecify.annotations.NullMarked;
