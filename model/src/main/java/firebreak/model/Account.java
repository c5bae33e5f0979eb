package firebreak.model;

/**
 * The brand's identity on a channel: who we are when we speak there.
 *
 * @param handle as the channel shows it, without the at-sign
 */
public record Account(BrandId brand, ChannelId channel, String handle) {

  public Account {
    Required.text(handle, "an account's handle");
  }
}
