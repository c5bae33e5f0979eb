package firebreak.desk.listening;

import firebreak.channel.ChannelEvent;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Makes what a channel told storable before anything looks at it, so that what is counted now is
 * what is read again after a restart. Words stay whole here; they are cut where they are stored.
 */
final class Tidy {

  /** Nobody posted before; a clock that claims otherwise is broken. */
  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

  /** What a post may claim beyond the moment we heard it; a database takes no year 300,000. */
  private static final int MOST_DAYS_AHEAD = 3_660;

  private static final int MOST_LINKS = 20;

  private Tidy() {}

  static ChannelEvent event(ChannelEvent event) {
    return switch (event) {
      case ChannelEvent.Posted(var post, var heardAt) ->
          new ChannelEvent.Posted(post(post, heardAt), micros(heardAt));
      case ChannelEvent.Edited(var post, var heardAt) ->
          new ChannelEvent.Edited(post(post, heardAt), micros(heardAt));
      case ChannelEvent.Deleted _,
          ChannelEvent.AccountGone _,
          ChannelEvent.Engaged _,
          ChannelEvent.Reacted _,
          ChannelEvent.Gap _,
          ChannelEvent.Unreadable _ ->
          event;
    };
  }

  private static Post post(Post post, Instant heardAt) {
    var thread = post.thread();
    return new Post(
        id(post.id()),
        author(post.author(), heardAt),
        post.words(),
        time(post.postedAt(), heardAt),
        new ThreadPlace(
            id(thread.root()), thread.inReplyTo().map(Tidy::id), thread.quotes().map(Tidy::id)),
        post.engagement(),
        facts(post.facts()));
  }

  /** As the author claims it, or when we heard it where the claim cannot be. */
  static Instant time(Instant claimed, Instant heardAt) {
    boolean possible =
        claimed.isAfter(EARLIEST)
            && claimed.isBefore(heardAt.plus(MOST_DAYS_AHEAD, ChronoUnit.DAYS));
    return micros(possible ? claimed : heardAt);
  }

  private static Instant micros(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MICROS);
  }

  private static PostId id(PostId id) {
    return new PostId(id.channel(), PlainText.name(id.externalId()));
  }

  private static Author author(Author author, Instant heardAt) {
    return new Author(
        new AuthorId(author.id().channel(), PlainText.name(author.id().externalId())),
        PlainText.name(author.handle()),
        author.name().map(PlainText::name),
        author.followers(),
        author.verified(),
        author.since().map(since -> time(since, heardAt)));
  }

  private static PostFacts facts(PostFacts facts) {
    var links =
        facts.links().stream()
            .limit(MOST_LINKS)
            .map(link -> PlainText.name(link).replace('\n', ' '))
            .toList();
    return new PostFacts(
        facts.declaredLanguage().map(PlainText::name),
        facts.permalink(),
        links,
        facts.pictures(),
        facts.stars());
  }
}
