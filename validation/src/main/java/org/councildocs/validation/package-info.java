/** The rules that council documents follow, and what breaks them. */
@NullMarked
package org.councildocs.validation;

import org.jspecify.annotations.NullMarked;
