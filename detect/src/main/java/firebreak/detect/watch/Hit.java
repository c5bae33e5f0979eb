package firebreak.detect.watch;

import firebreak.model.Watch.Term;

/**
 * A term found in a post.
 *
 * @param start index of the first UTF-16 unit of the words; 0 with {@code end} 0 when the term was
 *     found outside the words, in the account that the post answers
 * @param end index after the last UTF-16 unit
 */
public record Hit(Term term, int start, int end) {}
