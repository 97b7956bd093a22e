/** How each record of the model stands in JSON, as annotations that both lines of Jackson read. */
@NullMarked
package org.councildocs.json.mixins;

import org.jspecify.annotations.NullMarked;
