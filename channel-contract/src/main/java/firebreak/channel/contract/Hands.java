package firebreak.channel.contract;

import firebreak.model.PostId;
import java.net.URI;

/**
 * What a person finds on a platform where they answer for us.
 *
 * @param target a post that can be answered
 * @param heardAt the address with which it was heard
 * @param onThePlatform a page of the platform that tells no single post
 * @param reply a reply of ours, where the platform gives replies an address
 */
public record Hands(PostId target, URI heardAt, URI onThePlatform, Shown reply) {

  /** Whether replies have an address of their own there. */
  public sealed interface Shown {

    /** They do; this is one. */
    record At(URI address, PostId reply) implements Shown {}

    /** They do not. */
    record Nowhere() implements Shown {}
  }
}
