/** Listens to Bluesky through Jetstream and answers there through an account's own server. */
@NullMarked
package firebreak.channel.bluesky;

import org.jspecify.annotations.NullMarked;
