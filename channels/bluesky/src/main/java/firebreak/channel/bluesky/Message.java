package firebreak.channel.bluesky;

import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** One message of the stream, taken apart in one pass, in any order of its fields. */
final class Message {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> LISTENED_TO = Set.of("", AtUri.POST, AtUri.LIKE, AtUri.REPOST);

  private String did = "";
  private long micros;
  private String kind = "";
  private String operation = "";
  private String collection = "";
  private String key = "";
  private String handle = "";
  private String status = "";
  private boolean active = true;
  private boolean hasRecord;
  private final RecordParts record = new RecordParts();

  private Message() {}

  /** Throws Jackson's exception when it is not one JSON value. */
  static Message of(String text) {
    var message = new Message();
    try (var at = JSON.createParser(text)) {
      at.nextToken();
      Walk.fields(at, message::take);
      if (at.nextToken() != null) {
        throw new IllegalArgumentException("something follows the message");
      }
    }
    return message;
  }

  private void take(String field, JsonParser at) {
    switch (field) {
      case "did" -> did = Walk.text(at);
      case "time_us" -> micros = Walk.number(at);
      case "kind" -> kind = Walk.text(at);
      case "commit" -> Walk.fields(at, this::takeOfCommit);
      case "account" -> Walk.fields(at, this::takeOfAccount);
      case "identity" -> Walk.fields(at, this::takeOfIdentity);
      default -> {}
    }
  }

  private void takeOfCommit(String field, JsonParser at) {
    switch (field) {
      case "operation" -> operation = Walk.text(at);
      case "collection" -> collection = Walk.text(at);
      case "rkey" -> key = Walk.text(at);
      case "record" -> {
        hasRecord = at.currentToken() == JsonToken.START_OBJECT;
        if (LISTENED_TO.contains(collection)) { // empty as long as it was not told
          record.read(at);
        }
      }
      default -> {}
    }
  }

  private void takeOfAccount(String field, JsonParser at) {
    switch (field) {
      case "active" -> active = at.getValueAsBoolean(true);
      case "status" -> status = Walk.text(at);
      default -> {}
    }
  }

  private void takeOfIdentity(String field, JsonParser at) {
    if (field.equals("handle")) {
      handle = Walk.text(at);
    }
  }

  String did() {
    return did;
  }

  /** Its place in the stream; 0 when it tells none. */
  long micros() {
    return micros;
  }

  String kind() {
    return kind;
  }

  String operation() {
    return operation;
  }

  String collection() {
    return collection;
  }

  String key() {
    return key;
  }

  String handle() {
    return handle;
  }

  /** How an account is; empty when it is not said. */
  String status() {
    return status;
  }

  boolean active() {
    return active;
  }

  boolean hasRecord() {
    return hasRecord;
  }

  RecordParts record() {
    return record;
  }
}
