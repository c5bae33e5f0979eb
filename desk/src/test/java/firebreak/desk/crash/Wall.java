package firebreak.desk.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A slow server of posts that outlives every desk: it takes its time before it writes a reply down
 * and again before it says so. Speaks the few calls of XRPC that a reply needs.
 */
final class Wall implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String OURS = "did:plc:calminn";
  private static final int SLOWEST_MILLIS = 700;

  private final ScheduledExecutorService time = Executors.newSingleThreadScheduledExecutor();
  private final Map<String, JsonNode> records = new LinkedHashMap<>();
  private final RandomGenerator random;
  private final HttpServer server;

  private Wall(HttpServer server, RandomGenerator random) {
    this.server = server;
    this.random = random;
    server.createContext("/xrpc/com.atproto.server.createSession", this::signIn);
    server.createContext("/xrpc/com.atproto.repo.getRecord", this::read);
    server.createContext("/xrpc/com.atproto.repo.createRecord", this::writeSlowly);
  }

  static Wall open(RandomGenerator random) throws IOException {
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var wall = new Wall(HttpServer.create(here, 50), random);
    wall.server.start();
    return wall;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The post under which each reply stands, as often as one stands there. */
  synchronized List<String> repliesUnder() {
    return records.values().stream()
        .map(record -> record.path("reply").path("parent").path("uri").asString())
        .toList();
  }

  private void signIn(HttpExchange call) {
    answer(call, 200, Map.of("did", OURS, "accessJwt", "a", "refreshJwt", "r"));
  }

  private synchronized void read(HttpExchange call) {
    var asked = query(call.getRequestURI());
    var repo = asked.getOrDefault("repo", "");
    var key = asked.getOrDefault("rkey", "");
    var uri = uri(repo, key);
    if (!repo.equals(OURS)) {
      answer(call, 200, Map.of("uri", uri, "cid", "bafyreia", "value", Map.of("text", "?")));
    } else if (records.containsKey(key)) {
      answer(call, 200, Map.of("uri", uri, "cid", "bafyreib", "value", Map.of("text", "!")));
    } else {
      answer(call, 400, Map.of("error", "RecordNotFound", "message", "Could not locate record"));
    }
  }

  private void writeSlowly(HttpExchange call) throws IOException {
    var wanted = JSON.readTree(call.getRequestBody().readAllBytes());
    later(() -> {
      write(wanted);
      var uri = uri(OURS, wanted.path("rkey").asString());
      later(() -> answer(call, 200, Map.of("uri", uri, "cid", "bafyreib")));
    });
  }

  /** Nothing is refused here: what was said twice shall be seen twice. */
  private synchronized void write(JsonNode wanted) {
    var key = wanted.path("rkey").asString();
    var free = records.containsKey(key) ? key + " again " + records.size() : key;
    records.put(free, wanted.path("record"));
  }

  private void later(Runnable what) {
    var _ = time.schedule(what, random.nextInt(SLOWEST_MILLIS), TimeUnit.MILLISECONDS);
  }

  private static void answer(HttpExchange call, int status, Map<String, ?> body) {
    try (call) {
      var bytes = JSON.writeValueAsString(body).getBytes(UTF_8);
      call.getResponseHeaders().add("content-type", "application/json");
      call.sendResponseHeaders(status, bytes.length);
      call.getResponseBody().write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("whoever asked is gone", e);
    }
  }

  private static String uri(String repo, String key) {
    return "at://" + repo + "/app.bsky.feed.post/" + key;
  }

  private static Map<String, String> query(URI uri) {
    return Arrays.stream(uri.getRawQuery().split("&"))
        .map(part -> part.split("=", 2))
        .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], UTF_8)));
  }

  @Override
  public void close() {
    server.stop(0);
    time.shutdownNow();
  }
}
