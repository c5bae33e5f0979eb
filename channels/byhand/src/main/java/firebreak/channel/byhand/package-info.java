/** Networks that do not let us answer through their API: a person posts, the desk recognises it. */
@NullMarked
package firebreak.channel.byhand;

import org.jspecify.annotations.NullMarked;
