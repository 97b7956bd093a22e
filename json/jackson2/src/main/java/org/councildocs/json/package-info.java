/** The JSON form of council documents, read and written with Jackson 2. */
@NullMarked
package org.councildocs.json;

import org.jspecify.annotations.NullMarked;
