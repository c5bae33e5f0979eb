package firebreak.desk.listening;

import firebreak.model.Mention;
import firebreak.model.Reading;

/**
 * A mention as it entered the desk, with what it was understood to say.
 *
 * @param seq its place in the order in which the desk heard things; grows, with holes
 */
public record Heard(long seq, Mention mention, Reading reading) {}
