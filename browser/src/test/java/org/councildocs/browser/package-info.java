/** The page of a report as a browser shows it. */
@NullMarked
package org.councildocs.browser;

import org.jspecify.annotations.NullMarked;
