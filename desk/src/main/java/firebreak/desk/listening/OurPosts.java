package firebreak.desk.listening;

import firebreak.desk.platform.Columns;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.WatchId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** Tells what a brand said itself, and what is said in a thread under it. */
@Component
class OurPosts {

  /*
   * A post is ours when its author is the brand's account on that channel, or when it went out from
   * here. Under ours is what answers such a post or stands in a thread that one began, and what
   * answers something that is under ours. Who our account is today says nothing of yesterday: what
   * was heard keeps the mark that it got.
   */

  private static final String KNOWN =
      """
      with t(c, e) as (select * from %s)
      select p.brand_id, c, e from t
      join publication p on p.channel = c and p.external_id = e and p.state = 'PUBLIC'
      union all
      select m.brand_id, c, e from t
      join mention m on m.channel = c and m.external_id = e
      where m.watches && array['by-us', 'under-ours']
      union all
      select a.brand_id, c, e from t
      join post p on p.channel = c and p.external_id = e
      join account a on a.channel = c and lower(a.handle) = lower(p.handle)
      """;

  private final JdbcOperations db;

  OurPosts(JdbcOperations db) {
    this.db = db;
  }

  /** What of these posts, in their order, is ours or under ours. */
  Known knownIn(List<Post> posts) {
    var accounts = new HashSet<Own>();
    db.query(
        "select brand_id, channel, lower(handle) from account",
        row -> {
          accounts.add(new Own(new BrandId(row.getString(1)), row.getString(2), row.getString(3)));
        });
    return new Known(accounts, neighboursOf(posts));
  }

  private Set<Place> neighboursOf(Collection<Post> posts) {
    var keys = new Columns("text", "text");
    var asked = new HashSet<PostId>();
    posts.stream()
        .flatMap(OurPosts::above)
        .filter(asked::add)
        .forEach(id -> keys.row(id.channel().value(), PlainText.name(id.externalId())));
    var known = new HashSet<Place>();
    if (!asked.isEmpty()) {
      keys.query(
          db,
          KNOWN.formatted(keys.unnest()),
          row ->
              known.add(
                  new Place(
                      new BrandId(row.getString(1)),
                      new PostId(new ChannelId(row.getString(2)), row.getString(3)))));
    }
    return known;
  }

  private static Stream<PostId> above(Post post) {
    return Stream.concat(
        post.startsItsThread() ? Stream.empty() : Stream.of(post.thread().root()),
        post.thread().inReplyTo().stream());
  }

  private record Own(BrandId brand, String channel, String handle) {}

  private record Place(BrandId brand, PostId post) {}

  /** What is known of one batch; grows with each post that is marked. */
  static final class Known {

    private final Set<Own> accounts;
    private final Set<Place> ours;

    private Known(Set<Own> accounts, Set<Place> ours) {
      this.accounts = accounts;
      this.ours = ours;
    }

    Optional<WatchId> mark(Post post, BrandId brand) {
      var handle = post.author().handle().toLowerCase(Locale.ROOT);
      boolean byUs = accounts.contains(new Own(brand, post.id().channel().value(), handle));
      if (!byUs && above(post).noneMatch(id -> ours.contains(new Place(brand, id)))) {
        return Optional.empty();
      }
      ours.add(new Place(brand, post.id()));
      return Optional.of(byUs ? Mention.BY_US : Mention.UNDER_OURS);
    }
  }
}
