package firebreak.desk.listening;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Cursor;
import firebreak.desk.listening.Mentions.Matched;
import firebreak.desk.listening.Posts.ReadPost;
import firebreak.desk.listening.Sources.Source;
import firebreak.model.BrandId;
import firebreak.model.Post;
import firebreak.model.PostId;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what a channel heard and keeps it once.
 *
 * <p>A batch, its cursor, its mentions, the signals they raise and the pages those cause are one
 * transaction: after a crash at any moment either all of it happened or none, and the channel
 * delivers what did not happen again. Batches go one after the other, so that the order in which
 * mentions are numbered is the order in which they are counted.
 */
@Component
public class Intake {

  private final ReentrantLock oneAtATime = new ReentrantLock(true);
  private final Matching matching;
  private final Posts posts;
  private final Mentions mentions;
  private final Changes changes;
  private final Sources sources;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Intake(Stores stores, Matching matching, Shell shell) {
    this.matching = matching;
    this.posts = stores.posts();
    this.mentions = stores.mentions();
    this.changes = stores.changes();
    this.sources = stores.sources();
    this.events = shell.events();
    this.transaction = shell.transaction();
    this.clock = shell.clock();
  }

  /**
   * Returns when everything is durable; throws when nothing was kept.
   *
   * @return how many mentions were new
   */
  public int accept(Source source, List<ChannelEvent> batch, Cursor after) {
    oneAtATime.lock();
    try {
      return keepTogether(source, batch, after);
    } catch (RuntimeException e) {
      if (!Refused.isTheFaultOfWhatWasSaid(e)) {
        throw e;
      }
      return keepOneByOne(source, batch, after);
    } finally {
      oneAtATime.unlock();
    }
  }

  /**
   * Takes one thing that was read after all; the place in the channel's stream stays. It happens
   * together with what is to happen in the same transaction, or neither does.
   *
   * @return how many mentions were new
   */
  int acceptRepaired(Source source, ChannelEvent event, Runnable together) {
    oneAtATime.lock();
    try {
      var fresh =
          transaction.execute(status -> {
            together.run();
            return keep(source, List.of(event));
          });
      return fresh == null ? 0 : fresh;
    } finally {
      oneAtATime.unlock();
    }
  }

  private int keepTogether(Source source, List<ChannelEvent> batch, Cursor after) {
    var fresh =
        transaction.execute(status -> {
          int mentionsHeard = keep(source, batch);
          sources.heardUpTo(source.id(), after, clock.instant());
          return mentionsHeard;
        });
    return fresh == null ? 0 : fresh;
  }

  /** One event that cannot be kept must not hold back all that come after it. */
  private int keepOneByOne(Source source, List<ChannelEvent> batch, Cursor after) {
    int fresh = 0;
    for (var event : batch) {
      fresh += keepOrPutAside(source, event);
    }
    transaction.executeWithoutResult(
        status -> sources.heardUpTo(source.id(), after, clock.instant()));
    return fresh;
  }

  private int keepOrPutAside(Source source, ChannelEvent event) {
    try {
      var fresh = transaction.execute(status -> keep(source, List.of(event)));
      return fresh == null ? 0 : fresh;
    } catch (RuntimeException e) {
      if (!Refused.isTheFaultOfWhatWasSaid(e)) {
        throw e;
      }
      var aside = Refused.aside(event, e, clock.instant());
      transaction.executeWithoutResult(status -> changes.apply(source, aside));
      return 0;
    }
  }

  private int keep(Source source, List<ChannelEvent> told) {
    var batch = told.stream().map(Tidy::event).toList();
    var posted = new LinkedHashMap<PostId, ChannelEvent.Posted>();
    for (var event : batch) {
      if (event instanceof ChannelEvent.Posted said) {
        posted.putIfAbsent(said.post().id(), said);
      }
    }
    int fresh = keepNew(source, new ArrayList<>(posted.values()));
    sayWhatChanges(batch);
    for (var event : batch) {
      if (event instanceof ChannelEvent.Edited edited && changes.isUnknown(edited.post().id())) {
        fresh += keepNew(source, List.of(new ChannelEvent.Posted(edited.post(), edited.heardAt())));
      } else {
        changes.apply(source, event);
      }
    }
    return fresh;
  }

  private void sayWhatChanges(List<ChannelEvent> batch) {
    var ids = new HashSet<PostId>();
    for (var event : batch) {
      if (event instanceof ChannelEvent.Edited edited) {
        ids.add(edited.post().id());
      } else if (event instanceof ChannelEvent.Deleted deleted) {
        ids.add(deleted.post());
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    var brands = new HashSet<BrandId>();
    mentions.brandsTalkedAboutIn(ids).values().forEach(brands::addAll);
    if (!brands.isEmpty()) {
      events.publishEvent(new PostsChanging(brands));
    }
  }

  private int keepNew(Source source, List<ChannelEvent.Posted> said) {
    if (said.isEmpty()) {
      return 0;
    }
    int fresh = 0;
    for (var portion : matching.matched(source, withoutGone(said))) {
      fresh += keepMatched(portion);
    }
    return fresh;
  }

  private int keepMatched(List<Matched> matched) {
    if (matched.isEmpty()) {
      return 0;
    }
    var about = new LinkedHashMap<PostId, ReadPost>();
    matched.forEach(found -> about.putIfAbsent(found.mention().post().id(), found.read()));
    posts.insert(new ArrayList<>(about.values()));
    var places = mentions.insert(matched);
    var heard = inOrder(matched, places);
    if (!heard.isEmpty()) {
      events.publishEvent(new MentionsHeard(heard));
    }
    return heard.size();
  }

  private List<ChannelEvent.Posted> withoutGone(List<ChannelEvent.Posted> said) {
    var ids = new HashSet<PostId>();
    said.forEach(event -> ids.add(event.post().id()));
    var gone = posts.gone(ids);
    return said.stream().filter(event -> !gone.contains(event.post().id())).toList();
  }

  private static List<Heard> inOrder(
      List<Matched> matched, java.util.Map<Mentions.Key, Long> places) {
    var heard = new ArrayList<Heard>();
    for (var found : matched) {
      var key = new Mentions.Key(found.mention().brand(), storedId(found.mention().post()));
      var place = places.get(key);
      if (place != null) {
        heard.add(new Heard(place, found.mention(), found.read().reading()));
      }
    }
    heard.sort(java.util.Comparator.comparingLong(Heard::seq));
    return heard;
  }

  private static PostId storedId(Post post) {
    return new PostId(post.id().channel(), PlainText.name(post.id().externalId()));
  }

  /** Where the intake keeps things. */
  @Component
  record Stores(Posts posts, Mentions mentions, Changes changes, Sources sources) {}

  /** What the intake needs from the world. */
  @Component
  record Shell(
      ApplicationEventPublisher events, TransactionTemplate transaction, InstantSource clock) {}
}
