/**
 * The States that write to the councils, their names, and who sat on the Security Council and
 * presided over it.
 */
@NullMarked
package org.councildocs.state;

import org.jspecify.annotations.NullMarked;
