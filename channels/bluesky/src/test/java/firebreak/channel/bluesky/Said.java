package firebreak.channel.bluesky;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Messages as Jetstream writes them, written by us. */
final class Said {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private Said() {}

  /** Somebody's commit of a post; the record is left out when it is deleted. */
  static String post(AtUri address, long micros, String operation, Map<String, Object> record) {
    var commit = new LinkedHashMap<String, Object>();
    commit.put("rev", "3kabc");
    commit.put("operation", operation);
    commit.put("collection", address.collection());
    commit.put("rkey", address.key());
    if (!record.isEmpty()) {
      commit.put("record", record);
      commit.put("cid", "bafyreia");
    }
    return message(address.repo(), micros, "commit", commit);
  }

  static String message(String did, long micros, String kind, Map<String, Object> content) {
    return JSON.writeValueAsString(
        Map.of("did", did, "time_us", micros, "kind", kind, kind, content));
  }

  static Map<String, Object> record(String words, String createdAt) {
    var record = new LinkedHashMap<String, Object>();
    record.put("$type", AtUri.POST);
    record.put("text", words);
    record.put("createdAt", createdAt);
    return record;
  }
}
