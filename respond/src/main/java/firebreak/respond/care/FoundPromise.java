package firebreak.respond.care;

/**
 * Something in our words that sounds like a promise.
 *
 * @param start where it begins in the words, in UTF-16 units
 * @param what the clause that says it
 */
public record FoundPromise(int start, String what, Due due) {}
