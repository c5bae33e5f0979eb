/** The ledger of what circulates about us: is it so, how far has it come, what do we say of it. */
@NullMarked
package firebreak.desk.claims;

import org.jspecify.annotations.NullMarked;
