package firebreak.channel.bluesky;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelEvent.Reacted.Act;
import firebreak.channel.Storable;
import firebreak.model.AuthorId;
import firebreak.model.PostId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** Reads the messages of Jetstream, version 1. */
final class JetstreamLine {

  private static final int RAW_LIMIT = 2_000;
  private static final Set<String> STILL_THERE = Set.of("throttled", "desynchronized");

  private final Handles handles = new Handles();

  /**
   * What a message told.
   *
   * @param micros its place in the stream; empty when it could not be read
   * @param event empty when it told nothing about posts
   */
  record Told(OptionalLong micros, Optional<ChannelEvent> event) {}

  /**
   * Reads one message.
   *
   * @param now when it came
   * @param after the last place in the stream that was known before it
   */
  Told read(String message, Instant now, String after) {
    try {
      var told = Message.of(message);
      long micros = told.micros();
      var did = Storable.text(told.did());
      if (micros <= 0 || did.isBlank()) {
        return unreadable(message, now, after, "the message has no time_us or no did");
      }
      return new Told(OptionalLong.of(micros), event(told, did, moment(micros)));
    } catch (JacksonException e) {
      return unreadable(message, now, after, "the message is not JSON: " + e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      return unreadable(message, now, after, "the message cannot be: " + e.getMessage());
    }
  }

  /** Reads a message from the quarantine again. */
  ChannelEvent reread(String message, String place, Instant heardAt) {
    var nothing =
        new ChannelEvent.Unreadable(
            message, place, "the message tells nothing about posts", heardAt);
    return read(message, heardAt, place)
        .event()
        .map(event ->
            event instanceof ChannelEvent.Unreadable still
                ? new ChannelEvent.Unreadable(message, place, still.reason(), heardAt)
                : event)
        .orElse(nothing);
  }

  static Instant moment(long micros) {
    return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000);
  }

  private static Told unreadable(String message, Instant now, String after, String reason) {
    var event =
        new ChannelEvent.Unreadable(
            Storable.cut(message, RAW_LIMIT),
            "after cursor " + after,
            Storable.cut(reason, 300),
            now);
    return new Told(OptionalLong.empty(), Optional.of(event));
  }

  private Optional<ChannelEvent> event(Message told, String did, Instant heardAt) {
    return switch (told.kind()) {
      case "commit" -> commit(told, did, heardAt);
      case "account" -> account(told, did, heardAt);
      case "identity" -> identity(told, did);
      default -> Optional.empty();
    };
  }

  private Optional<ChannelEvent> identity(Message told, String did) {
    if (!told.handle().isBlank()) {
      handles.remember(did, told.handle());
    }
    return Optional.empty();
  }

  private static Optional<ChannelEvent> account(Message told, String did, Instant heardAt) {
    boolean gone = !told.active() && !STILL_THERE.contains(told.status());
    return gone
        ? Optional.of(new ChannelEvent.AccountGone(new AuthorId(BlueskyChannel.ID, did), heardAt))
        : Optional.empty();
  }

  private Optional<ChannelEvent> commit(Message told, String did, Instant heardAt) {
    return switch (told.collection()) {
      case AtUri.POST -> post(told, did, heardAt);
      case AtUri.LIKE -> reaction(told, did, Act.LIKE, heardAt);
      case AtUri.REPOST -> reaction(told, did, Act.REPOST, heardAt);
      default -> Optional.empty();
    };
  }

  private Optional<ChannelEvent> post(Message told, String did, Instant heardAt) {
    var key = Storable.text(told.key());
    if (key.isBlank()) {
      throw new IllegalArgumentException("a post without a record key");
    }
    var address = new AtUri(did, AtUri.POST, key);
    if (told.operation().equals("delete")) {
      return Optional.of(
          new ChannelEvent.Deleted(new PostId(BlueskyChannel.ID, address.toString()), heardAt));
    }
    if (!told.hasRecord()) {
      throw new IllegalArgumentException("a post without a record");
    }
    var post = new PostRecord(address, told.record(), heardAt).post(handles.of(did));
    return switch (told.operation()) {
      case "create" -> Optional.of(new ChannelEvent.Posted(post, heardAt));
      case "update" -> Optional.of(new ChannelEvent.Edited(post, heardAt));
      default -> throw new IllegalArgumentException("an unknown operation " + told.operation());
    };
  }

  /** Taking a like back names no post, so only giving one is told. */
  private static Optional<ChannelEvent> reaction(
      Message told, String did, Act act, Instant heardAt) {
    if (!told.operation().equals("create")) {
      return Optional.empty();
    }
    var key = Storable.text(told.key());
    var address = new AtUri(did, told.collection(), key).toString();
    return AtUri.parse(Storable.text(told.record().subject()))
        .filter(subject -> subject.collection().equals(AtUri.POST))
        .map(subject ->
            new ChannelEvent.Reacted(
                new PostId(BlueskyChannel.ID, subject.toString()), address, act, heardAt));
  }
}
