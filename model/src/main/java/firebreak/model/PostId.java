package firebreak.model;

/**
 * The one key of a post: the channel and the id that the channel gave it. Intake is idempotent by
 * it.
 *
 * @param externalId as the channel writes it, such as an {@code at://} URI; never blank
 */
public record PostId(ChannelId channel, String externalId) {

  public PostId {
    Required.text(externalId, "the external id of a post");
  }

  @Override
  public String toString() {
    return channel.value() + " " + externalId;
  }
}
