/** What is protected, what it listens for, and who it is on each channel. */
@NullMarked
package firebreak.desk.brands;

import org.jspecify.annotations.NullMarked;
