/** The validators behind the constraints, which the engine of validation finds as services. */
@NullMarked
package org.councildocs.validation.constraints.internal;

import org.jspecify.annotations.NullMarked;
