/**
 * The United Nations document symbol: its parts, its order, its checks, and how it is found in
 * text.
 */
@NullMarked
package org.councildocs.symbol;

import org.jspecify.annotations.NullMarked;
