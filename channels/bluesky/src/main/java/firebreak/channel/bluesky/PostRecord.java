package firebreak.channel.bluesky;

import firebreak.channel.Storable;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.Engagement;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A record of the kind {@code app.bsky.feed.post}.
 *
 * @param heardAt stands in for the author's own time when that cannot be read
 */
record PostRecord(AtUri address, JsonNode json, Instant heardAt) {

  private static final int MOST_LINKS = 50;

  /** The post as the record tells it; counts are not part of a record. */
  Post post(String handle) {
    var id = id(address.toString());
    return new Post(
        id,
        Author.known(new AuthorId(BlueskyChannel.ID, address.repo()), Storable.text(handle)),
        Storable.text(json.path("text").asString("")),
        postedAt(),
        thread(id),
        Engagement.UNKNOWN,
        facts());
  }

  private static PostId id(String address) {
    return new PostId(BlueskyChannel.ID, address);
  }

  private Instant postedAt() {
    try {
      return OffsetDateTime.parse(json.path("createdAt").asString("")).toInstant();
    } catch (DateTimeException e) {
      return heardAt;
    }
  }

  private ThreadPlace thread(PostId self) {
    var reply = json.path("reply");
    var parent = address(reply.path("parent").path("uri"));
    var root = address(reply.path("root").path("uri")).or(() -> parent).orElse(self);
    return new ThreadPlace(root, parent, quoted());
  }

  private static Optional<PostId> address(JsonNode uri) {
    return AtUri.parse(Storable.text(uri.asString(""))).map(found -> id(found.toString()));
  }

  private Optional<PostId> quoted() {
    var embed = json.path("embed");
    return switch (embed.path("$type").asString("")) {
      case "app.bsky.embed.record" -> address(embed.path("record").path("uri"));
      case "app.bsky.embed.recordWithMedia" ->
          address(embed.path("record").path("record").path("uri"));
      default -> Optional.empty();
    };
  }

  private PostFacts facts() {
    var language = json.path("langs").path(0).asString("");
    return new PostFacts(
        language.isBlank() ? Optional.empty() : Optional.of(Storable.cut(language, 35)),
        permalink(address),
        links(),
        pictures(),
        OptionalDouble.empty());
  }

  /** Where a person can read the post. */
  static Optional<URI> permalink(AtUri address) {
    try {
      return Optional.of(
          new URI(
              "https", "bsky.app", "/profile/" + address.repo() + "/post/" + address.key(), null));
    } catch (URISyntaxException e) {
      return Optional.empty(); // a key that no address can carry
    }
  }

  private List<String> links() {
    var inText =
        facets()
            .flatMap(facet -> stream(facet.path("features")))
            .map(feature -> feature.path("uri").asString(""));
    var card = media().path("external").path("uri").asString("");
    var all = new ArrayList<>(inText.toList());
    all.add(card);
    return all.stream()
        .filter(link -> link.startsWith("http") && link.length() <= 2_000)
        .map(Storable::text)
        .distinct()
        .limit(MOST_LINKS)
        .toList();
  }

  /** In the order of the text: facets point into its UTF-8 bytes. */
  private Stream<JsonNode> facets() {
    return stream(json.path("facets"))
        .sorted(Comparator.comparingLong(facet -> facet.path("index").path("byteStart").asLong(0)));
  }

  private int pictures() {
    var media = media();
    return switch (media.path("$type").asString("")) {
      case "app.bsky.embed.images" -> media.path("images").size();
      case "app.bsky.embed.gallery" -> media.path("items").size();
      case "app.bsky.embed.video" -> 1;
      default -> 0;
    };
  }

  private JsonNode media() {
    var embed = json.path("embed");
    return embed.has("media") ? embed.path("media") : embed;
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
