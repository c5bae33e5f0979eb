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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the messages of Jetstream, version 1. */
final class JetstreamLine {

  private static final JsonMapper JSON = new JsonMapper();
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
      var tree = JSON.readTree(message);
      long micros = tree.path("time_us").asLong(0);
      var did = Storable.text(tree.path("did").asString(""));
      if (micros <= 0 || did.isBlank()) {
        return unreadable(message, now, after, "the message has no time_us or no did");
      }
      return new Told(OptionalLong.of(micros), event(tree, did, moment(micros)));
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

  private Optional<ChannelEvent> event(JsonNode tree, String did, Instant heardAt) {
    return switch (tree.path("kind").asString("")) {
      case "commit" -> commit(tree.path("commit"), did, heardAt);
      case "account" -> account(tree.path("account"), did, heardAt);
      case "identity" -> identity(tree.path("identity"), did);
      default -> Optional.empty();
    };
  }

  private Optional<ChannelEvent> identity(JsonNode identity, String did) {
    var handle = identity.path("handle").asString("");
    if (!handle.isBlank()) {
      handles.remember(did, handle);
    }
    return Optional.empty();
  }

  private static Optional<ChannelEvent> account(JsonNode account, String did, Instant heardAt) {
    boolean gone =
        !account.path("active").asBoolean(true)
            && !STILL_THERE.contains(account.path("status").asString(""));
    return gone
        ? Optional.of(new ChannelEvent.AccountGone(new AuthorId(BlueskyChannel.ID, did), heardAt))
        : Optional.empty();
  }

  private Optional<ChannelEvent> commit(JsonNode commit, String did, Instant heardAt) {
    return switch (commit.path("collection").asString("")) {
      case AtUri.POST -> post(commit, did, heardAt);
      case AtUri.LIKE -> reaction(commit, did, Act.LIKE, heardAt);
      case AtUri.REPOST -> reaction(commit, did, Act.REPOST, heardAt);
      default -> Optional.empty();
    };
  }

  private Optional<ChannelEvent> post(JsonNode commit, String did, Instant heardAt) {
    var key = Storable.text(commit.path("rkey").asString(""));
    if (key.isBlank()) {
      throw new IllegalArgumentException("a post without a record key");
    }
    var address = new AtUri(did, AtUri.POST, key);
    var operation = commit.path("operation").asString("");
    if (operation.equals("delete")) {
      return Optional.of(
          new ChannelEvent.Deleted(new PostId(BlueskyChannel.ID, address.toString()), heardAt));
    }
    if (!commit.path("record").isObject()) {
      throw new IllegalArgumentException("a post without a record");
    }
    var post = new PostRecord(address, commit.path("record"), heardAt).post(handles.of(did));
    return switch (operation) {
      case "create" -> Optional.of(new ChannelEvent.Posted(post, heardAt));
      case "update" -> Optional.of(new ChannelEvent.Edited(post, heardAt));
      default -> throw new IllegalArgumentException("an unknown operation " + operation);
    };
  }

  /** Taking a like back names no post, so only giving one is told. */
  private static Optional<ChannelEvent> reaction(
      JsonNode commit, String did, Act act, Instant heardAt) {
    if (!commit.path("operation").asString("").equals("create")) {
      return Optional.empty();
    }
    var key = Storable.text(commit.path("rkey").asString(""));
    var address = new AtUri(did, commit.path("collection").asString(""), key).toString();
    return AtUri.parse(
            Storable.text(commit.path("record").path("subject").path("uri").asString("")))
        .filter(subject -> subject.collection().equals(AtUri.POST))
        .map(subject ->
            new ChannelEvent.Reacted(
                new PostId(BlueskyChannel.ID, subject.toString()), address, act, heardAt));
  }
}
