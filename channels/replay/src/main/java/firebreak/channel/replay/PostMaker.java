package firebreak.channel.replay;

import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.ChannelId;
import firebreak.model.Engagement;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a post of the fields of a row. */
final class PostMaker {

  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]{1,1000}");
  private static final Pattern COUNT = Pattern.compile("(\\d{1,18})(?:\\.0*)?");
  private static final Pattern NUMBER_AS_FRACTION = Pattern.compile("(\\d{1,30})\\.0");
  private static final int MOST_LINKS = 50;

  private final ReplayOptions options;
  private final TimeReader times;
  private final RowIds ids = new RowIds();
  private final Roots roots = new Roots();

  PostMaker(ReplayOptions options, TimeReader times) {
    this.options = options;
    this.times = times;
  }

  /** The post of a row; gives it an id when it has none. */
  Post post(Map<Field, String> row, Instant postedAt) {
    var words = words(row);
    var channel = channel(row);
    var id =
        named(row, Field.ID)
            .orElseGet(() ->
                ids.of(
                    postedAt, List.of(channel.value(), row.getOrDefault(Field.AUTHOR, ""), words)));
    var post = new PostId(channel, id);
    var thread = thread(row, post);
    roots.remember(post, thread.root());
    return new Post(
        post, author(row, channel, id), words, postedAt, thread, counts(row), facts(row, words));
  }

  /** The id of the post that a row speaks of, when it names one. */
  Optional<PostId> id(Map<Field, String> row) {
    return named(row, Field.ID).map(id -> new PostId(channel(row), id));
  }

  /** The account that a row speaks of, when it names one. */
  Optional<AuthorId> account(Map<Field, String> row) {
    return Optional.ofNullable(row.get(Field.AUTHOR_ID))
        .or(() -> Optional.ofNullable(row.get(Field.AUTHOR)).map(PostMaker::handle))
        .map(id -> new AuthorId(channel(row), id));
  }

  Engagement counts(Map<Field, String> row) {
    return new Engagement(
        count(row, Field.LIKES),
        count(row, Field.REPOSTS),
        count(row, Field.REPLIES),
        count(row, Field.QUOTE_COUNT),
        count(row, Field.VIEWS));
  }

  private ChannelId channel(Map<Field, String> row) {
    var name = row.get(Field.CHANNEL);
    return name == null
        ? options.channel()
        : new ChannelId(name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
  }

  private static String words(Map<Field, String> row) {
    var text = row.getOrDefault(Field.TEXT, "");
    var title = row.getOrDefault(Field.TITLE, "");
    var both = title.isEmpty() || text.startsWith(title) ? text : title + "\n" + text;
    return unescaped(both.strip());
  }

  /** Platforms hand out texts with these signs escaped; readers never saw them so. */
  private static String unescaped(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&");
  }

  private Author author(Map<Field, String> row, ChannelId channel, String postId) {
    var id = account(row).orElseGet(() -> new AuthorId(channel, "unnamed-" + postId));
    var handle = row.containsKey(Field.AUTHOR) ? handle(row.get(Field.AUTHOR)) : id.externalId();
    return new Author(
        id,
        handle,
        Optional.ofNullable(row.get(Field.AUTHOR_NAME)),
        count(row, Field.FOLLOWERS),
        Optional.ofNullable(row.get(Field.VERIFIED)).map(PostMaker::yes),
        Optional.ofNullable(row.get(Field.AUTHOR_SINCE)).flatMap(times::read));
  }

  private static String handle(String written) {
    var handle = written.strip();
    return handle.length() > 1 && handle.startsWith("@") ? handle.substring(1) : handle;
  }

  private static boolean yes(String value) {
    return List.of("true", "1", "yes", "t").contains(value.strip().toLowerCase(Locale.ROOT));
  }

  private ThreadPlace thread(Map<Field, String> row, PostId post) {
    var answered = named(row, Field.IN_REPLY_TO).map(id -> new PostId(post.channel(), id));
    var quotes = named(row, Field.QUOTES).map(id -> new PostId(post.channel(), id));
    var root =
        named(row, Field.ROOT)
            .map(id -> new PostId(post.channel(), id))
            .or(() -> answered.map(roots::rootOf))
            .orElse(post);
    return new ThreadPlace(root, answered, quotes);
  }

  /** An id as the platform wrote it: tables turn whole numbers with gaps into fractions. */
  private static Optional<String> named(Map<Field, String> row, Field field) {
    return Optional.ofNullable(row.get(field))
        .map(String::strip)
        .map(id -> NUMBER_AS_FRACTION.matcher(id).replaceFirst("$1"));
  }

  private static OptionalLong count(Map<Field, String> row, Field field) {
    var shape = COUNT.matcher(row.getOrDefault(field, "").strip().replace(",", ""));
    return shape.matches() ? OptionalLong.of(Long.parseLong(shape.group(1))) : OptionalLong.empty();
  }

  private static PostFacts facts(Map<Field, String> row, String words) {
    return new PostFacts(
        Optional.ofNullable(row.get(Field.LANGUAGE))
            .map(tags -> tags.lines().findFirst().orElse(tags)),
        Optional.ofNullable(row.get(Field.URL)).flatMap(PostMaker::address),
        links(row, words),
        (int) Math.min(100, count(row, Field.PICTURES).orElse(0)),
        stars(row));
  }

  private static List<String> links(Map<Field, String> row, String words) {
    Stream<String> told =
        row.containsKey(Field.LINKS)
            ? row.get(Field.LINKS).lines()
            : LINK.matcher(words).results().map(found -> found.group());
    return told.filter(link -> link.startsWith("http")).limit(MOST_LINKS).toList();
  }

  private static OptionalDouble stars(Map<Field, String> row) {
    var shape =
        Pattern.compile("([1-5](?:[.,]\\d{1,3})?)")
            .matcher(row.getOrDefault(Field.STARS, "").strip());
    if (!shape.matches()) {
      return OptionalDouble.empty();
    }
    double stars = Double.parseDouble(shape.group(1).replace(',', '.'));
    return stars <= 5 ? OptionalDouble.of(stars) : OptionalDouble.empty();
  }

  private static Optional<URI> address(String text) {
    try {
      var address = new URI(text.strip());
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // a post without an address is still a post
    }
  }
}
