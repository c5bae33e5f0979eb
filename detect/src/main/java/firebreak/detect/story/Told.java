package firebreak.detect.story;

import firebreak.detect.count.Hashes;
import firebreak.model.Mention;
import firebreak.model.Reading;

/** A mention and its reading together, with what every counter asks of them. */
public record Told(Mention mention, Reading reading, Gist gist) {

  public static Told of(Mention mention, Reading reading) {
    return new Told(mention, reading, Gist.of(mention.post()));
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
