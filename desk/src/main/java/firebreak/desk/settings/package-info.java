/** What administrators set up: brands, watches, channels, and whether a quiet night is possible. */
@NullMarked
package firebreak.desk.settings;

import org.jspecify.annotations.NullMarked;
