/**
 * The threats to security that documents name, their groupings, and how they are found in texts.
 */
@NullMarked
package org.councildocs.threat;

import org.jspecify.annotations.NullMarked;
