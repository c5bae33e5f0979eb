package firebreak.model;

/** Names a story: the mentions that are about the same thing. Stable across restarts. */
public record StoryId(String value) {

  public StoryId {
    Required.text(value, "a story id");
  }

  @Override
  public String toString() {
    return value;
  }
}
