package firebreak.channel.bluesky;

import java.util.Optional;

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

  private static final String SCHEME = "at://";
  private static final int LONGEST_REPO = 300;
  private static final int LONGEST_COLLECTION = 320;
  private static final int LONGEST_KEY = 520;

  static Optional<AtUri> parse(String text) {
    int first = text.indexOf('/', SCHEME.length());
    int second = first < 0 ? -1 : text.indexOf('/', first + 1);
    if (second < 0 || !text.startsWith(SCHEME)) {
      return Optional.empty();
    }
    boolean whole =
        isPart(text, SCHEME.length(), first, LONGEST_REPO)
            && isPart(text, first + 1, second, LONGEST_COLLECTION)
            && isPart(text, second + 1, text.length(), LONGEST_KEY);
    return whole
        ? Optional.of(
            new AtUri(
                text.substring(SCHEME.length(), first),
                text.substring(first + 1, second),
                text.substring(second + 1)))
        : Optional.empty();
  }

  private static boolean isPart(String text, int from, int until, int longest) {
    for (int i = from; i < until; i++) {
      if (text.charAt(i) == '/' || Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return until > from && until - from <= longest;
  }

  @Override
  public String toString() {
    return "at://" + repo + "/" + collection + "/" + key;
  }
}
