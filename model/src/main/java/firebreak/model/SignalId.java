package firebreak.model;

/** Names a signal. The same departure always gets the same id, so that it is stored once. */
public record SignalId(String value) {

  public SignalId {
    Required.text(value, "a signal id");
  }

  @Override
  public String toString() {
    return value;
  }
}
