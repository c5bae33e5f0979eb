/** What the tests of decisions share. */
@NullMarked
package firebreak.respond.testkit;

import org.jspecify.annotations.NullMarked;
