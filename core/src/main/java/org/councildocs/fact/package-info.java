/** The files that hold facts: tab-separated resources with their source and date at the head. */
@NullMarked
package org.councildocs.fact;

import org.jspecify.annotations.NullMarked;
