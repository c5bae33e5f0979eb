package firebreak.channel.replay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** One thing that a recording may tell of a post, with the column names it usually goes by. */
public enum Field {
  KIND("kind", "kind event_kind"),
  ID(
      "id",
      "id id_str tweet_id tweetid status_id post_id postid comment_id commentid review_id reviewid"
          + " message_id uri"),
  TIME(
      "time",
      "created_at created_at_utc created_utc posted_at published_at published time timestamp"
          + " datetime date_time created created_time creation_date tweet_created tweet_date"
          + " comment_date review_date date post_date posted publication_date timestamp_share"
          + " czas data data_publikacji"),
  HEARD_AT("heard_at", "heard_at observed_at"),
  TEXT(
      "text",
      "comment_text review_text tweet_text text full_text tweet tweet_content text_content content body"
          + " message comment review review_body post_text post caption selftext words"
          + " extended_tweet_full_text tekst treść tresc komentarz opinia wiadomość"),
  TITLE("title", "title headline review_title tytuł tytul"),
  AUTHOR(
      "author",
      "author user_screen_name screen_name username user_username user_name account_acct handle user"
          + " author_handle author_username from_user account reviewer nick nickname attributed_to"
          + " consumer_display_name author_name name autor użytkownik"),
  AUTHOR_ID(
      "author_id",
      "author_id user_id user_id_str userid account_id author_fullname from_user_id did"),
  AUTHOR_NAME("author_name", "display_name user_name user_display_name account_display_name"),
  FOLLOWERS(
      "followers",
      "followers follower_count followers_count user_followers_count user_followers"
          + " author_followers author_followers_count account_followers_count"),
  VERIFIED("verified", "verified user_verified author_verified is_verified"),
  AUTHOR_SINCE("author_since", "author_since user_created_at account_created_at"),
  CHANNEL("channel", "channel platform network source"),
  LANGUAGE("lang", "lang language langs declared_language"),
  URL("url", "url permalink link tweet_url post_url"),
  LINKS("links", "links urls"),
  IN_REPLY_TO(
      "in_reply_to",
      "in_reply_to in_reply_to_id in_reply_to_status_id_str in_reply_to_status_id"
          + " in_response_to_tweet_id in_reply_to_tweet_id reply_to parent_id parent"),
  ROOT("root", "root root_id thread_root thread_id conversation_id link_id context"),
  QUOTES("quotes", "quotes quoted_status_id_str quoted_status_id quoted_id quote_of"),
  LIKES(
      "likes",
      "likes like_count likes_count favorites favorite_count favorites_count favourites_count"
          + " favourite_count public_metrics_like_count reaction_count reactions score"),
  REPOSTS(
      "reposts",
      "reposts repost_count retweets retweet_count retweets_count reblogs_count shares share_count"
          + " shares_count public_metrics_retweet_count"),
  REPLIES("replies", "replies reply_count replies_count comment_count num_comments comments"),
  QUOTE_COUNT("quote_count", "quote_count quotes_count public_metrics_quote_count"),
  VIEWS("views", "views view_count impressions impression_count"),
  STARS("stars", "stars rating star_rating review_rating ocena"),
  ACT_ID("act_id", "act_id"),
  PICTURES("pictures", "pictures photos_count media_count");

  private final String key;
  private final String usualNames;

  Field(String key, String usualNames) {
    this.key = key;
    this.usualNames = usualNames;
  }

  /** The name used in {@code --map column=field} and in our own format. */
  public String key() {
    return key;
  }

  /** The best guess first, already {@link #normal}. */
  List<String> usualNames() {
    return Arrays.stream(usualNames.split(" ")).map(Field::normal).distinct().toList();
  }

  /** The field of that key, whatever its case. */
  public static Optional<Field> named(String key) {
    return Arrays.stream(values())
        .filter(field -> field.key.equalsIgnoreCase(key.strip()))
        .findFirst();
  }

  /** All keys, for messages. */
  public static String keys() {
    return Arrays.stream(values()).map(Field::key).collect(Collectors.joining(", "));
  }

  /** A column name without case, signs and a leading envelope such as {@code data.}. */
  static String normal(String column) {
    var lower = column.strip().toLowerCase(Locale.ROOT);
    for (var envelope : List.of("data.", "object.", "status.", "tweet.", "post.", "_source.")) {
      if (lower.startsWith(envelope)) {
        lower = lower.substring(envelope.length());
      }
    }
    return lower
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
