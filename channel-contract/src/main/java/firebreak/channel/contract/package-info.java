/** What every channel must prove before it may listen or speak for a brand. */
@NullMarked
package firebreak.channel.contract;

import org.jspecify.annotations.NullMarked;
