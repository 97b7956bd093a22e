/** The six official languages of the United Nations, and places in a text. */
@NullMarked
package org.councildocs.language;

import org.jspecify.annotations.NullMarked;
