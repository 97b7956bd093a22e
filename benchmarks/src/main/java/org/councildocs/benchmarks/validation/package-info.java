/** Judging documents, against Hibernate Validator and avaje-validator. */
@NullMarked
package org.councildocs.benchmarks.validation;

import org.jspecify.annotations.NullMarked;
