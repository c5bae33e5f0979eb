package firebreak.respond.claim;

/** Names one claim of one crisis. */
public record ClaimId(String value) {

  public ClaimId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a claim id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
