/** How words of ours come to be public: who is waited for, and when an exception may be made. */
@NullMarked
package firebreak.respond.speaking;

import org.jspecify.annotations.NullMarked;
