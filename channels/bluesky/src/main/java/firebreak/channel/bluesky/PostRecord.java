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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A record of the kind {@code app.bsky.feed.post}.
 *
 * @param heardAt stands in for the author's own time when that cannot be read
 */
record PostRecord(AtUri address, RecordParts parts, Instant heardAt) {

  private static final String SITE = "https://bsky.app";
  private static final int MOST_LINKS = 50;

  /** The post as the record tells it; counts are not part of a record. */
  Post post(String handle) {
    var id = id(address.toString());
    return new Post(
        id,
        Author.known(new AuthorId(BlueskyChannel.ID, address.repo()), Storable.text(handle)),
        Storable.text(parts.text()),
        postedAt(),
        thread(id),
        Engagement.UNKNOWN,
        facts());
  }

  private static PostId id(String address) {
    return new PostId(BlueskyChannel.ID, address);
  }

  private Instant postedAt() {
    return CreatedAt.read(parts.createdAt()).orElse(heardAt);
  }

  private ThreadPlace thread(PostId self) {
    var parent = linked(parts.parent());
    var root = linked(parts.root()).or(() -> parent).orElse(self);
    return new ThreadPlace(root, parent, linked(parts.embed().quoted()));
  }

  private static Optional<PostId> linked(String address) {
    return address.isEmpty()
        ? Optional.empty()
        : AtUri.parse(Storable.text(address)).map(found -> id(found.toString()));
  }

  private PostFacts facts() {
    var language = parts.language();
    return new PostFacts(
        language.isBlank() ? Optional.empty() : Optional.of(Storable.cut(language, 35)),
        permalink(address),
        links(),
        parts.embed().pictures(),
        OptionalDouble.empty());
  }

  /** Where a person can read the post. */
  static Optional<URI> permalink(AtUri address) {
    var path = "/profile/" + address.repo() + "/post/" + address.key();
    if (path.chars().allMatch(PostRecord::needsNoQuoting)) {
      return Optional.of(URI.create(SITE + path));
    }
    try {
      return Optional.of(new URI("https", "bsky.app", path, null));
    } catch (URISyntaxException e) {
      return Optional.empty(); // a key that no address can carry
    }
  }

  /** Quoting takes longer than the rest of the address, and real ones need none. */
  private static boolean needsNoQuoting(int letter) {
    return (letter >= 'a' && letter <= 'z')
        || (letter >= '0' && letter <= '9')
        || (letter >= 'A' && letter <= 'Z')
        || "/:.-_~".indexOf(letter) >= 0;
  }

  private List<String> links() {
    var inText = parts.links();
    var card = parts.embed().card();
    if (inText.isEmpty() && card.isEmpty()) {
      return List.of();
    }
    return Stream.concat(inText.stream(), Stream.of(card))
        .filter(link -> link.startsWith("http") && link.length() <= 2_000)
        .map(Storable::text)
        .distinct()
        .limit(MOST_LINKS)
        .toList();
  }
}
