package firebreak.model;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a channel tells about the account behind a post. Most channels tell little: everything but
 * the id and the handle may be absent, and absent never means zero.
 *
 * @param handle the name shown with an at-sign, without the sign
 * @param followers accounts that follow this one
 * @param verified whether the channel itself vouches for the account
 * @param since when the account was opened
 */
public record Author(
    AuthorId id,
    String handle,
    Optional<String> name,
    OptionalLong followers,
    Optional<Boolean> verified,
    Optional<Instant> since) {

  public Author {
    Required.text(handle, "an author's handle");
    followers.ifPresent(count -> Required.atLeastZero(count, "followers"));
  }

  /** An account of which only the handle is known. */
  public static Author known(AuthorId id, String handle) {
    return new Author(
        id, handle, Optional.empty(), OptionalLong.empty(), Optional.empty(), Optional.empty());
  }
}
