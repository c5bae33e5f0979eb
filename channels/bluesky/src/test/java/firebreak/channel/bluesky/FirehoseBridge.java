package firebreak.channel.bluesky;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Turns the binary firehose of a real server into Jetstream lines, as the real Jetstream does. */
final class FirehoseBridge implements WebSocket.Listener {

  private static final ObjectMapper CBOR =
      CBORMapper.builder().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int CID_BYTES = 36;

  private final JetstreamServer jetstream;
  private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
  private long micros;

  private FirehoseBridge(JetstreamServer jetstream) {
    this.jetstream = jetstream;
  }

  /** Bridges everything the server has ever said and will say. */
  static AutoCloseable open(URI server, JetstreamServer jetstream) {
    var bridge = new FirehoseBridge(jetstream);
    var address =
        URI.create(
            "ws://" + server.getAuthority() + "/xrpc/com.atproto.sync.subscribeRepos?cursor=0");
    var http = HttpClient.newHttpClient();
    var socket = http.newWebSocketBuilder().buildAsync(address, bridge).join();
    return () -> {
      socket.abort();
      http.shutdownNow();
    };
  }

  @Override
  public CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
    var bytes = new byte[part.remaining()];
    part.get(bytes);
    frame.writeBytes(bytes);
    if (last) {
      tell(frame.toByteArray());
      frame.reset();
    }
    socket.request(1);
    return CompletableFuture.completedFuture("told");
  }

  private void tell(byte[] bytes) {
    try (var parser = CBOR.createParser(bytes)) {
      JsonNode header = CBOR.readTree(parser);
      int start = (int) parser.currentLocation().getByteOffset();
      JsonNode body = CBOR.readTree(bytes, start, bytes.length - start);
      switch (header.path("t").asString("")) {
        case "#commit" -> commit(body);
        case "#identity" ->
            say(
                body.path("did").asString(""),
                "identity",
                body,
                Map.of("handle", body.path("handle").asString("")));
        case "#account" ->
            say(
                body.path("did").asString(""),
                "account",
                body,
                Map.of(
                    "active",
                    body.path("active").asBoolean(true),
                    "status",
                    body.path("status").asString("")));
        default -> {}
      }
    }
  }

  private void commit(JsonNode body) {
    var blocks = blocks(ByteBuffer.wrap(body.path("blocks").binaryValue()));
    for (var operation : body.path("ops")) {
      var path = operation.path("path").asString("").split("/", 2);
      var commit = new LinkedHashMap<String, Object>();
      commit.put("rev", body.path("rev").asString(""));
      commit.put("operation", operation.path("action").asString(""));
      commit.put("collection", path[0]);
      commit.put("rkey", path[1]);
      if (operation.path("cid").isBinary()) {
        var cid = cid(operation.path("cid").binaryValue(), 1);
        commit.put("cid", cid);
        commit.put("record", blocks.getOrDefault(cid, CBOR.createObjectNode()));
      }
      say(body.path("repo").asString(""), "commit", body, commit);
    }
  }

  private void say(String did, String kind, JsonNode body, Map<String, Object> content) {
    var time = Instant.parse(body.path("time").asString(""));
    micros = Math.max(micros + 1, time.toEpochMilli() * 1_000);
    jetstream.say(micros, Said.message(did, micros, kind, content));
  }

  /**
   * The blocks of an archive by their names; it begins with a header, each part with its length.
   */
  private static Map<String, JsonNode> blocks(ByteBuffer archive) {
    var blocks = new HashMap<String, JsonNode>();
    int header = length(archive);
    archive.position(archive.position() + header);
    while (archive.hasRemaining()) {
      var part = new byte[length(archive)];
      archive.get(part);
      blocks.put(cid(part, 0), CBOR.readTree(part, CID_BYTES, part.length - CID_BYTES));
    }
    return blocks;
  }

  private static int length(ByteBuffer bytes) {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static String cid(byte[] bytes, int from) {
    var text = new StringBuilder("b");
    int buffer = 0;
    int bits = 0;
    for (int i = from; i < from + CID_BYTES; i++) {
      buffer = (buffer << 8 | (bytes[i] & 0xff)) & 0xffff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt(buffer >>> bits & 31));
      }
    }
    return text.append(BASE32.charAt(buffer << (5 - bits) & 31)).toString();
  }
}
