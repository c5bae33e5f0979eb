package firebreak.model;

import java.time.Instant;

/**
 * One person's yes to exact words.
 *
 * @param fingerprint {@link Draft#fingerprint()} of what the person read
 */
public record Approval(PersonId by, String fingerprint, Instant at) {

  public Approval {
    Required.text(fingerprint, "the fingerprint of an approval");
  }
}
