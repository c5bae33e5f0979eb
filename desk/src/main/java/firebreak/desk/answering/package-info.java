/** Whether to answer in public at all: how far a story goes without our answer and with it. */
@NullMarked
package firebreak.desk.answering;

import org.jspecify.annotations.NullMarked;
