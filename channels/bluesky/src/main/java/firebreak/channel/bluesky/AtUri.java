package firebreak.channel.bluesky;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The address of a record.
 *
 * @param repo DID (or handle) of the account that owns it
 * @param collection what kind of record it is
 * @param key its name within the collection
 */
record AtUri(String repo, String collection, String key) {

  static final String POST = "app.bsky.feed.post";
  static final String LIKE = "app.bsky.feed.like";
  static final String REPOST = "app.bsky.feed.repost";

  private static final Pattern SHAPE =
      Pattern.compile("at://([^/\\s]{1,300})/([^/\\s]{1,320})/([^/\\s]{1,520})");

  static Optional<AtUri> parse(String text) {
    if (text.length() > 1_200) {
      return Optional.empty();
    }
    var shape = SHAPE.matcher(text);
    return shape.matches()
        ? Optional.of(new AtUri(shape.group(1), shape.group(2), shape.group(3)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "at://" + repo + "/" + collection + "/" + key;
  }
}
