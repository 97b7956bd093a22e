/** Tests over all modules: what no module can say of itself. */
@NullMarked
package org.councildocs.tests;

import org.jspecify.annotations.NullMarked;
