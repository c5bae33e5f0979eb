package firebreak.model;

/** Names one stored query of a brand. */
public record WatchId(String value) {

  public WatchId {
    Required.text(value, "a watch id");
  }

  @Override
  public String toString() {
    return value;
  }
}
