/** The decision matrix of each brand: its versions, who agreed to them, and which is in force. */
@NullMarked
package firebreak.desk.matrix;

import org.jspecify.annotations.NullMarked;
