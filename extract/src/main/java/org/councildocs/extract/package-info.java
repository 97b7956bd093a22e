/**
 * Plain text out of the files in which documents of the councils are kept: Word, PDF, web pages.
 */
@NullMarked
package org.councildocs.extract;

import org.jspecify.annotations.NullMarked;
