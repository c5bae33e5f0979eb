package firebreak.respond.guard;

import java.util.Optional;

/**
 * The post that is answered, and who wrote it.
 *
 * @param words what they wrote; empty for a bare picture
 * @param language BCP 47 primary tag; empty when unknown
 * @param handle as the channel shows it, without the at-sign
 * @param name how they call themselves, when the channel tells
 * @param complaint whether they complain, rather than ask or praise
 * @param hostile whether somebody marked the author as a troll or a fake
 */
public record Answered(
    String words,
    String language,
    String handle,
    Optional<String> name,
    boolean complaint,
    boolean hostile) {}
