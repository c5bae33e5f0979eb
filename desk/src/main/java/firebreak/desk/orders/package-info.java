/** Looks an order up where the shop keeps it: in a database or behind a web address. */
@NullMarked
package firebreak.desk.orders;

import org.jspecify.annotations.NullMarked;
