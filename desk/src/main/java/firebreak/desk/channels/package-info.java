/** Connects brands to the networks: which ear listens where, and which voice may speak where. */
@NullMarked
package firebreak.desk.channels;

import org.jspecify.annotations.NullMarked;
