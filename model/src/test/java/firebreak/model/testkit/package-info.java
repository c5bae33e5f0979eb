/** Builders that read as sentences, for the tests of every module. */
@NullMarked
package firebreak.model.testkit;

import org.jspecify.annotations.NullMarked;
