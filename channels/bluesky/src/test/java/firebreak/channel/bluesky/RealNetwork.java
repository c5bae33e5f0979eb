package firebreak.channel.bluesky;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Personal Data Server in a process of its own, with a customer and a brand on it. */
final class RealNetwork {

  private static final Path FOLDER = Path.of("pds");
  private static final String PASSWORD = "only-for-this-test";
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final URI server;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final JsonNode customer;
  private final JsonNode brand;

  private RealNetwork(Process process, URI server) throws IOException, InterruptedException {
    this.process = process;
    this.server = server;
    this.customer = signUp("mila.test");
    this.brand = signUp("brand.test");
  }

  /** Why it cannot be started here; empty when it can. */
  static Optional<String> missing() {
    return Files.exists(FOLDER.resolve("node_modules/.installed"))
        ? Optional.empty()
        : Optional.of("the real server is not installed: run channels/bluesky/pds/install.sh");
  }

  static RealNetwork start() throws IOException, InterruptedException {
    var builder = new ProcessBuilder(List.of("node", "pds.mjs")).directory(FOLDER.toFile());
    builder.environment().put("LOG_ENABLED", "false");
    var process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("READY ")) {
        var port = line.substring("READY ".length()).strip();
        return new RealNetwork(process, URI.create("http://localhost:" + port));
      }
    }
    throw new IOException("the real server ended before it was ready, status " + process.waitFor());
  }

  URI server() {
    return server;
  }

  BlueskyAccount brand() {
    return new BlueskyAccount(server, "brand.test", PASSWORD);
  }

  BlueskyAccount brandWithAWrongPassword() {
    return new BlueskyAccount(server, "brand.test", "not-the-password");
  }

  String brandsDid() {
    return brand.path("did").asString("");
  }

  /** The customer posts; the record may hold more than the words. */
  AtUri say(Map<String, Object> record) {
    var answer = write("createRecord", Map.of("record", record));
    return AtUri.parse(answer.path("uri").asString("")).orElseThrow();
  }

  void edit(AtUri post, Map<String, Object> record) {
    write("putRecord", Map.of("rkey", post.key(), "record", record));
  }

  void delete(AtUri post) {
    write("deleteRecord", Map.of("rkey", post.key()));
  }

  /** The posts that stand in an account, as its server shows them to anybody. */
  List<JsonNode> postsOf(String did) {
    var query = "?repo=" + did + "&collection=" + AtUri.POST + "&limit=100";
    var request = HttpRequest.newBuilder(method("com.atproto.repo.listRecords" + query));
    return send(request.GET()).path("records").valueStream().toList();
  }

  private JsonNode write(String operation, Map<String, Object> more) {
    var body = new java.util.HashMap<>(more);
    body.put("repo", customer.path("did").asString(""));
    body.put("collection", AtUri.POST);
    var request =
        HttpRequest.newBuilder(method("com.atproto.repo." + operation))
            .header("authorization", "Bearer " + customer.path("accessJwt").asString(""))
            .header("content-type", "application/json");
    return send(request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private JsonNode signUp(String handle) {
    var body = Map.of("handle", handle, "email", handle + "@example.com", "password", PASSWORD);
    var request =
        HttpRequest.newBuilder(method("com.atproto.server.createAccount"))
            .header("content-type", "application/json");
    return send(request.POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
  }

  private URI method(String rest) {
    return URI.create(server + "/xrpc/" + rest);
  }

  private JsonNode send(HttpRequest.Builder request) {
    try {
      var response = http.send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException(response.statusCode() + " " + response.body());
      }
      return JSON.readTree(response.body().isBlank() ? "{}" : response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closing its input ends it. */
  void close() throws IOException, InterruptedException {
    process.getOutputStream().close();
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    http.shutdownNow();
  }
}
