/** What tests over council documents are built from. */
@NullMarked
package org.councildocs.testkit;

import org.jspecify.annotations.NullMarked;
