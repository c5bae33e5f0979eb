package firebreak.channel.bluesky;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Our account's server, asked as ourselves: signs in, and signs in anew when a proof has expired.
 */
final class Server {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration ANSWER_WITHIN = Duration.ofSeconds(20);

  private final BlueskyAccount account;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(ANSWER_WITHIN)
          .build();
  private final ReentrantLock signingIn = new ReentrantLock();
  private Optional<Session> session = Optional.empty();

  Server(BlueskyAccount account) {
    this.account = account;
  }

  /** One question to a server, made with a session. */
  interface Question {
    HttpRequest.Builder as(Session session);
  }

  /** Asks; when we cannot sign in, the answer is the one to signing in. */
  Answer ask(Question question) throws IOException, InterruptedException {
    var first = signedIn(Optional.empty());
    if (first.refusal().isPresent()) {
      return first.refusal().get();
    }
    var known = first.session().orElseThrow();
    var answer = send(question.as(known), Optional.of(known.access()));
    if (!answer.wantsNewProof()) {
      return answer;
    }
    var second = signedIn(Optional.of(known));
    return second.refusal().isPresent()
        ? second.refusal().get()
        : send(question.as(second.session().orElseThrow()), second.session().map(Session::access));
  }

  /** Reads a record by its place. */
  HttpRequest.Builder get(String method, Map<String, String> query) {
    var text =
        query.entrySet().stream()
            .map(part ->
                part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return request(method + "?" + text).GET();
  }

  HttpRequest.Builder post(String method, Object body) {
    return request(method)
        .header("content-type", "application/json")
        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
  }

  private HttpRequest.Builder request(String rest) {
    return HttpRequest.newBuilder(URI.create(account.server() + "/xrpc/" + rest))
        .timeout(ANSWER_WITHIN);
  }

  private record SignedIn(Optional<Session> session, Optional<Answer> refusal) {}

  /**
   * The session we have, or a new one.
   *
   * @param useless a session that a server does not take any more
   */
  private SignedIn signedIn(Optional<Session> useless) throws IOException, InterruptedException {
    signingIn.lockInterruptibly();
    try {
      if (session.isPresent() && !session.equals(useless)) {
        return new SignedIn(session, Optional.empty());
      }
      if (session.isPresent()) {
        var renewed = keep(renew(session.get()));
        if (renewed.session().isPresent()) {
          return renewed;
        }
      }
      return keep(signIn());
    } finally {
      signingIn.unlock();
    }
  }

  private Answer renew(Session old) throws IOException, InterruptedException {
    return send(
        request("com.atproto.server.refreshSession").POST(BodyPublishers.noBody()),
        Optional.of(old.refresh()));
  }

  private Answer signIn() throws IOException, InterruptedException {
    var who = Map.of("identifier", account.identifier(), "password", account.appPassword());
    return send(post("com.atproto.server.createSession", who), Optional.empty());
  }

  private SignedIn keep(Answer answer) {
    var body = answer.body();
    session =
        answer.isOk()
            ? Optional.of(
                new Session(
                    body.path("did").asString(""),
                    body.path("accessJwt").asString(""),
                    body.path("refreshJwt").asString("")))
            : Optional.empty();
    return new SignedIn(
        session,
        answer.isOk()
            ? Optional.empty()
            : Optional.of(new Answer(answer.status(), answer.body(), answer.headers(), true)));
  }

  private Answer send(HttpRequest.Builder request, Optional<String> proof)
      throws IOException, InterruptedException {
    proof.ifPresent(secret -> request.header("authorization", "Bearer " + secret));
    var response = http.send(request.build(), BodyHandlers.ofString());
    return new Answer(response.statusCode(), json(response.body()), response.headers(), false);
  }

  /** A page of a proxy in between is not JSON; its status still tells. */
  private static JsonNode json(String text) {
    try {
      return text.isBlank() ? JsonNodeFactory.instance.objectNode() : JSON.readTree(text);
    } catch (JacksonException e) {
      return JsonNodeFactory.instance.objectNode();
    }
  }
}
