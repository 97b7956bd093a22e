/** What there is to know of the JSON form whichever Jackson reads and writes it. */
@NullMarked
package org.councildocs.json.form;

import org.jspecify.annotations.NullMarked;
