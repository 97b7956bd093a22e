/** Constraints of Jakarta Validation for the fields of other people's classes. */
@NullMarked
package org.councildocs.validation.constraints;

import org.jspecify.annotations.NullMarked;
