package firebreak.model;

/** Names one draft of public words. */
public record DraftId(String value) {

  public DraftId {
    Required.text(value, "a draft id");
  }

  @Override
  public String toString() {
    return value;
  }
}
