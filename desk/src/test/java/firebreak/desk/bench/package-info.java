/** Measures how fast a desk answers in a great crisis; run by {@code ./firebreak bench rooms}. */
@NullMarked
package firebreak.desk.bench;

import org.jspecify.annotations.NullMarked;
