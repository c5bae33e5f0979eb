package firebreak.desk.listening;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelEvent.Reacted;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.platform.Json;
import firebreak.desk.platform.Live;
import firebreak.model.Engagement;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.understand.Reader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What happens to posts after they were heard: edits, counts, deletions; and what is not a post.
 */
@Component
class Changes {

  private final Reader reader = Reader.standard();
  private final JdbcClient db;
  private final Posts posts;
  private final Quarantine quarantine;
  private final Json json;
  private final Live live;

  Changes(JdbcClient db, Posts posts, Quarantine quarantine, Json json, Live live) {
    this.db = db;
    this.posts = posts;
    this.quarantine = quarantine;
    this.json = json;
    this.live = live;
  }

  boolean isUnknown(PostId post) {
    return posts.known(Set.of(post)).isEmpty();
  }

  void apply(Source source, ChannelEvent event) {
    switch (event) {
      case ChannelEvent.Posted _ -> {} // kept with its batch
      case ChannelEvent.Edited edited -> edit(edited.post(), edited.heardAt());
      case ChannelEvent.Deleted deleted -> delete(deleted.post(), deleted.heardAt());
      case ChannelEvent.AccountGone account -> deleteAllOf(account);
      case ChannelEvent.Engaged engaged -> count(engaged.post(), engaged.counts());
      case ChannelEvent.Reacted reacted -> count(reacted);
      case ChannelEvent.Gap gap -> remember(source, gap);
      case ChannelEvent.Unreadable unreadable -> quarantine.add(source, unreadable);
    }
  }

  private void edit(Post post, Instant at) {
    var reading = reader.read(post.words(), post.facts().declaredLanguage());
    db.sql(
            "update post set words = ?, language = ?, sentiment = ?, complaint = ?, arousal = ?,"
                + " harms = string_to_array(?, ','), vulgar = ?, clues = ?::jsonb, edited_at = ?"
                + " where channel = ? and external_id = ? and deleted_at is null")
        .params(
            PlainText.words(post.words()),
            reading.language(),
            reading.sentiment(),
            reading.complaint(),
            reading.arousal(),
            String.join(",", reading.harms().stream().map(Enum::name).sorted().toList()),
            reading.vulgar(),
            json.write(reading.clues()),
            Timestamp.from(at),
            post.id().channel().value(),
            PlainText.name(post.id().externalId()))
        .update();
  }

  private void delete(PostId post, Instant at) {
    db.sql("insert into gone (channel, external_id, at) values (?, ?, ?) on conflict do nothing")
        .params(post.channel().value(), PlainText.name(post.externalId()), Timestamp.from(at))
        .update();
    db.sql(
            "update post set words = '', clues = '[]', deleted_at = ?"
                + " where channel = ? and external_id = ?")
        .params(Timestamp.from(at), post.channel().value(), PlainText.name(post.externalId()))
        .update();
  }

  private void deleteAllOf(ChannelEvent.AccountGone account) {
    db.sql(
            "update post set words = '', handle = '-', author_name = null, clues = '[]',"
                + " deleted_at = ? where channel = ? and author_id = ?")
        .params(
            Timestamp.from(account.heardAt()),
            account.author().channel().value(),
            PlainText.name(account.author().externalId()))
        .update();
  }

  private void count(PostId post, Engagement counts) {
    db.sql(
            "update post set likes = coalesce(?, likes), reposts = coalesce(?, reposts),"
                + " replies = coalesce(?, replies), quotes = coalesce(?, quotes),"
                + " views = coalesce(?, views) where channel = ? and external_id = ?")
        .param(orNull(counts.likes()))
        .param(orNull(counts.reposts()))
        .param(orNull(counts.replies()))
        .param(orNull(counts.quotes()))
        .param(orNull(counts.views()))
        .param(post.channel().value())
        .param(PlainText.name(post.externalId()))
        .update();
  }

  private void count(Reacted reacted) {
    var post = reacted.post();
    int fresh =
        db.sql(
                "insert into reaction (channel, act_id, external_id) select ?, ?, ? where exists"
                    + " (select from post where channel = ? and external_id = ?)"
                    + " on conflict do nothing")
            .params(
                post.channel().value(),
                PlainText.name(reacted.actId()),
                PlainText.name(post.externalId()),
                post.channel().value(),
                PlainText.name(post.externalId()))
            .update();
    if (fresh == 1) {
      var column =
          switch (reacted.act()) {
            case LIKE -> "likes";
            case REPOST -> "reposts";
          };
      db.sql(
              "update post set %1$s = coalesce(%1$s, 0) + 1 where channel = ? and external_id = ?"
                  .formatted(column))
          .params(post.channel().value(), PlainText.name(post.externalId()))
          .update();
    }
  }

  private void remember(Source source, ChannelEvent.Gap gap) {
    db.sql(
            "insert into gap (source_id, from_at, until_at, why) values (?, ?, ?, ?)"
                + " on conflict do nothing")
        .params(
            source.id(),
            Timestamp.from(gap.from()),
            Timestamp.from(gap.until()),
            PlainText.name(gap.why()))
        .update();
    live.changed("channels");
  }

  private static @Nullable Long orNull(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }
}
