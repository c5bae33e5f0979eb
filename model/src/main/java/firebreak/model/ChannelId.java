package firebreak.model;

/** One network or site by the short name it is known by everywhere, such as {@code bluesky}. */
public record ChannelId(String value) {

  public ChannelId {
    Required.text(value, "a channel id");
  }

  @Override
  public String toString() {
    return value;
  }
}
