/** Sample documents as parameters of tests with JUnit 5 and 6. */
@NullMarked
package org.councildocs.testkit.junit;

import org.jspecify.annotations.NullMarked;
