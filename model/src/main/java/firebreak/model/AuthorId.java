package firebreak.model;

/**
 * One account on one channel. Two accounts of one human are two authors.
 *
 * @param externalId as the channel writes it (a DID, a user name, a number); never blank
 */
public record AuthorId(ChannelId channel, String externalId) {

  public AuthorId {
    Required.text(externalId, "the external id of an author");
  }
}
