/**
 * Finds known phrases in running text, whatever their capitals, accents, dashes and line breaks.
 */
@NullMarked
package org.councildocs.phrase;

import org.jspecify.annotations.NullMarked;
