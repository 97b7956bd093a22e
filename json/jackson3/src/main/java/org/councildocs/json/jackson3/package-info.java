/** The JSON form of council documents, read and written with Jackson 3. */
@NullMarked
package org.councildocs.json.jackson3;

import org.jspecify.annotations.NullMarked;
