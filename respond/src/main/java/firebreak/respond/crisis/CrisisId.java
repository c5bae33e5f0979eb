package firebreak.respond.crisis;

/** Names one crisis. */
public record CrisisId(String value) {

  public CrisisId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a crisis id must not be blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
