package firebreak.detect.story;

import firebreak.detect.count.Hashes;
import firebreak.model.Mention;
import firebreak.model.Reading;

/**
 * A mention and its reading together, with what every counter asks of them.
 *
 * @param authentic whether its author is taken to speak alone and not as one of many accounts
 */
public record Told(Mention mention, Reading reading, Gist gist, boolean authentic) {

  public static Told of(Mention mention, Reading reading) {
    return new Told(mention, reading, Gist.of(mention.post()), true);
  }

  /** The same, by an account that acts together with others. */
  public Told byOneOfMany() {
    return new Told(mention, reading, gist, false);
  }

  public boolean hostile() {
    return reading.isHostile();
  }

  /** Minutes since the epoch, by event time. */
  public long minute() {
    return Math.floorDiv(mention.at().getEpochSecond(), 60L);
  }

  public long author() {
    var author = mention.post().author().id();
    return Hashes.of(author.channel().value(), author.externalId());
  }

  public long followers() {
    return mention.post().author().followers().orElse(0);
  }
}
