package firebreak.channel.bluesky;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import firebreak.channel.contract.Stage.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An account's server on a real socket that speaks XRPC as far as we need it, and fails on demand.
 */
final class PdsServer implements AutoCloseable {

  static final String BRAND = "did:plc:brand";
  static final String PASSWORD = "abcd-efgh-ijkl-mnop";
  static final AtUri CUSTOMERS_POST = new AtUri("did:plc:mila", AtUri.POST, "3kmila2222222");
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final Map<String, JsonNode> records = new LinkedHashMap<>();
  private final Set<Failure> next = EnumSet.noneOf(Failure.class);
  private final List<String> calls = new ArrayList<>();
  private int sessions;
  private int useful = 1;

  private PdsServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/xrpc/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    records.put(CUSTOMERS_POST.toString(), JSON.readTree("{\"text\":\"my charger melted\"}"));
  }

  static PdsServer open() throws IOException {
    var pds = new PdsServer();
    pds.server.start();
    return pds;
  }

  BlueskyAccount account() {
    return new BlueskyAccount(
        URI.create("http://127.0.0.1:" + server.getAddress().getPort()), "brand.test", PASSWORD);
  }

  synchronized void failNext(Failure failure) {
    next.add(failure);
  }

  /** All proofs given so far are worth nothing from now on. */
  synchronized void expireProofs() {
    useful = sessions + 1;
  }

  synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  synchronized JsonNode record(String address) {
    return records.getOrDefault(address, JSON.readTree("{}"));
  }

  synchronized List<String> wordsUnder(String target) {
    return records.values().stream()
        .filter(
            record -> record.path("reply").path("parent").path("uri").asString("").equals(target))
        .map(record -> record.path("text").asString(""))
        .toList();
  }

  private synchronized void handle(HttpExchange exchange) throws IOException {
    var method = exchange.getRequestURI().getPath().substring("/xrpc/".length());
    calls.add(method);
    switch (method) {
      case "com.atproto.server.createSession" -> createSession(exchange);
      case "com.atproto.server.refreshSession" -> refreshSession(exchange);
      case "com.atproto.repo.getRecord" -> getRecord(exchange);
      case "com.atproto.repo.createRecord" -> createRecord(exchange);
      default -> answer(exchange, 501, Map.of("error", "MethodNotImplemented"));
    }
  }

  private void createSession(HttpExchange exchange) throws IOException {
    var password = JSON.readTree(exchange.getRequestBody()).path("password").asString("");
    if (next.contains(Failure.SIGNED_OUT) || !password.equals(PASSWORD)) {
      answer(
          exchange,
          401,
          Map.of("error", "AuthenticationRequired", "message", "Invalid identifier or password"));
      return;
    }
    session(exchange);
  }

  private void refreshSession(HttpExchange exchange) throws IOException {
    if (next.contains(Failure.SIGNED_OUT) || !proof(exchange).startsWith("refresh-")) {
      answer(exchange, 400, Map.of("error", "ExpiredToken", "message", "Token has expired"));
      return;
    }
    session(exchange);
  }

  private void session(HttpExchange exchange) throws IOException {
    sessions++;
    answer(
        exchange,
        200,
        Map.of(
            "did", BRAND, "accessJwt", "access-" + sessions, "refreshJwt", "refresh-" + sessions));
  }

  private void getRecord(HttpExchange exchange) throws IOException {
    if (!isSignedIn(exchange)) {
      return;
    }
    var query = query(exchange);
    var address =
        new AtUri(
                query.getOrDefault("repo", ""),
                query.getOrDefault("collection", ""),
                query.getOrDefault("rkey", ""))
            .toString();
    boolean gone = address.equals(CUSTOMERS_POST.toString()) && next.remove(Failure.TARGET_GONE);
    if (gone || !records.containsKey(address)) {
      answer(
          exchange,
          400,
          Map.of("error", "RecordNotFound", "message", "Could not locate record: " + address));
      return;
    }
    answer(
        exchange,
        200,
        Map.of("uri", address, "cid", "bafy" + address.length(), "value", record(address)));
  }

  private void createRecord(HttpExchange exchange) throws IOException {
    if (!isSignedIn(exchange)) {
      return;
    }
    if (next.remove(Failure.THROTTLED)) {
      exchange
          .getResponseHeaders()
          .add("ratelimit-reset", Long.toString(Instant.now().getEpochSecond() + 90));
      answer(exchange, 429, Map.of("error", "RateLimitExceeded", "message", "Rate Limit Exceeded"));
      return;
    }
    if (next.remove(Failure.NOT_ALLOWED)) {
      answer(
          exchange,
          403,
          Map.of("error", "AccountTakedown", "message", "Account has been taken down"));
      return;
    }
    if (next.remove(Failure.REQUEST_LOST)) {
      exchange.close();
      return;
    }
    write(exchange);
  }

  private void write(HttpExchange exchange) throws IOException {
    var body = JSON.readTree(exchange.getRequestBody());
    var address =
        new AtUri(
                body.path("repo").asString(""),
                body.path("collection").asString(""),
                body.path("rkey").asString(""))
            .toString();
    if (records.putIfAbsent(address, body.path("record")) != null) {
      answer(exchange, 500, Map.of("error", "InternalServerError"));
      return;
    }
    if (next.remove(Failure.ANSWER_LOST)) {
      exchange.close();
      return;
    }
    answer(exchange, 200, Map.of("uri", address, "cid", "bafynew"));
  }

  private boolean isSignedIn(HttpExchange exchange) throws IOException {
    var proof = proof(exchange);
    if (!proof.matches("access-\\d+")) {
      answer(exchange, 401, Map.of("error", "AuthMissing"));
      return false;
    }
    if (Integer.parseInt(proof.substring("access-".length())) < useful) {
      answer(exchange, 400, Map.of("error", "ExpiredToken", "message", "Token has expired"));
      return false;
    }
    return true;
  }

  private static String proof(HttpExchange exchange) {
    var header = exchange.getRequestHeaders().getFirst("authorization");
    return header == null ? "" : header.replace("Bearer ", "");
  }

  private static Map<String, String> query(HttpExchange exchange) {
    var query = new LinkedHashMap<String, String>();
    for (var part : exchange.getRequestURI().getRawQuery().split("&")) {
      var pair = part.split("=", 2);
      query.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8));
    }
    return query;
  }

  private static void answer(HttpExchange exchange, int status, Object body) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    exchange.getResponseHeaders().add("content-type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
