/** Shows how batches are handed over and how a delivery ends. */
@NullMarked
package firebreak.channel;

import org.jspecify.annotations.NullMarked;
