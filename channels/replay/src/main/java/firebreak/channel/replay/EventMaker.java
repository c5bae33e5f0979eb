package firebreak.channel.replay;

import firebreak.channel.ChannelEvent;
import firebreak.channel.Storable;
import firebreak.model.PostId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes an event of an entry, in the order of time. */
final class EventMaker {

  private static final int LONGEST_ID = 1_000;

  private final PostMaker posts;
  private final TimeReader times;
  private final Mapping mapping;

  EventMaker(ReplayOptions options, Recording recording) {
    this.posts = new PostMaker(options, recording.times());
    this.times = recording.times();
    this.mapping = recording.mapping();
  }

  ChannelEvent event(Entry entry) {
    return switch (entry) {
      case Entry.Told row -> read(row);
      case Entry.Garbled(var at, _, var broken) ->
          new ChannelEvent.Unreadable(broken.raw(), place(broken.line()), broken.reason(), at);
    };
  }

  private ChannelEvent read(Entry.Told row) {
    var key = row.values().getOrDefault(Field.KIND, Kind.POST.key());
    var kind = Kind.named(key);
    if (row.values().getOrDefault(Field.ID, "").length() > LONGEST_ID) {
      return unreadable(row, "the id is longer than " + LONGEST_ID + " characters");
    }
    return kind.isEmpty()
        ? unreadable(row, "there is no kind \"" + key + "\"")
        : of(kind.get(), row);
  }

  private ChannelEvent of(Kind kind, Entry.Told row) {
    var values = row.values();
    var at = row.at();
    return switch (kind) {
      case POST -> new ChannelEvent.Posted(posts.post(values, postedAt(row)), at);
      case EDITED ->
          withId(row, _ -> new ChannelEvent.Edited(posts.post(values, postedAt(row)), at));
      case DELETED -> withId(row, id -> new ChannelEvent.Deleted(id, at));
      case ENGAGEMENT -> withId(row, id -> new ChannelEvent.Engaged(id, posts.counts(values), at));
      case LIKE -> reacted(row, ChannelEvent.Reacted.Act.LIKE);
      case REPOST -> reacted(row, ChannelEvent.Reacted.Act.REPOST);
      case ACCOUNT_GONE ->
          posts
              .account(values)
              .<ChannelEvent>map(author -> new ChannelEvent.AccountGone(author, at))
              .orElseGet(() -> unreadable(row, "the line names no author"));
    };
  }

  private java.time.Instant postedAt(Entry.Told row) {
    return Optional.ofNullable(row.values().get(Field.TIME)).flatMap(times::read).orElse(row.at());
  }

  /** An act without a name of its own is named by its line, which is the same in every run. */
  private ChannelEvent reacted(Entry.Told row, ChannelEvent.Reacted.Act act) {
    var name = row.values().getOrDefault(Field.ACT_ID, place(row.line()));
    return withId(row, id -> new ChannelEvent.Reacted(id, name, act, row.at()));
  }

  private ChannelEvent withId(Entry.Told row, Function<PostId, ChannelEvent> make) {
    return posts
        .id(row.values())
        .map(make)
        .orElseGet(() -> unreadable(row, "the line names no id"));
  }

  private ChannelEvent unreadable(Entry.Told row, String reason) {
    return new ChannelEvent.Unreadable(
        Storable.cut(raw(row.values()), Item.RAW_LIMIT), place(row.line()), reason, row.at());
  }

  /** The row under its own column names, so that it can be read again. */
  private String raw(Map<Field, String> values) {
    var row = new LinkedHashMap<String, String>();
    values.forEach(
        (field, value) -> row.put(mapping.columns().getOrDefault(field, field.key()), value));
    return JsonRows.write(row);
  }

  private static String place(long line) {
    return "line " + line;
  }
}
