/** Tests of the two doors of validation: the direct one and that of Jakarta Validation. */
@NullMarked
package org.councildocs.tests.validation;

import org.jspecify.annotations.NullMarked;
