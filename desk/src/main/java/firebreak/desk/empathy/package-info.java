/** How the people who are against us see it, corrected by our own, beside the words that answer. */
@NullMarked
package firebreak.desk.empathy;

import org.jspecify.annotations.NullMarked;
