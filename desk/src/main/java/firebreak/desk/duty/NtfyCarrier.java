package firebreak.desk.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import firebreak.desk.platform.Json;
import firebreak.respond.matrix.Means;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Carries letters to a topic of an ntfy server, where the person's phone listens. */
@Component
class NtfyCarrier implements Carrier {

  /*
   * Our id travels as the message's sequence id, which newer servers give back and use to replace an
   * earlier copy, and inside the link, which every server gives back. After a lost answer the topic
   * is read from shortly before the attempt: a message with our id or our link has arrived. Its
   * absence only counts on a server that was seen to keep messages (its answers name an expiry),
   * for on a server without a cache every message is absent.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
  private static final int LONGEST_ANSWER = 1 << 20;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Routes routes;
  private final Json json;

  NtfyCarrier(Routes routes, Json json) {
    this.routes = routes;
    this.json = json;
  }

  @Override
  public Route.Kind kind() {
    return Route.Kind.NTFY;
  }

  @Override
  public Attempt send(Letter letter) {
    try {
      var answer =
          http.send(
              asking(letter.to(), serverOf(letter.to()))
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(json.write(message(letter))))
                  .build(),
              BodyHandlers.ofInputStream());
      return judge(letter, answer.statusCode(), read(answer.body()));
    } catch (ConnectException | HttpConnectTimeoutException | SSLHandshakeException e) {
      return new Attempt.NotTaken("no connection: " + e.getMessage());
    } catch (IOException e) {
      return new Attempt.Unclear("the answer was lost: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Attempt.Unclear("the desk was stopped");
    }
  }

  private Attempt judge(Letter letter, int status, String body) {
    if (status == 200) {
      if (body.lines().map(this::parsed).anyMatch(kept -> kept.containsKey("expires"))) {
        routes.keeps(letter.to().id());
      }
      return new Attempt.Taken();
    }
    var why = "the server answered " + status;
    if (status == 408 || status == 429) {
      return new Attempt.NotTaken(why);
    }
    return status >= 500 ? new Attempt.Unclear(why) : new Attempt.Refused(why);
  }

  @Override
  public Trace lookFor(Letter letter, Instant sentAt) {
    var since = sentAt.minus(CLOCKS_DIFFER).getEpochSecond();
    var topic = letter.to().address() + "/json?poll=1&since=" + since;
    try {
      var answer =
          http.send(
              asking(letter.to(), URI.create(topic)).GET().build(), BodyHandlers.ofInputStream());
      return answer.statusCode() == 200 ? traceIn(read(answer.body()), letter) : Trace.NOT_YET;
    } catch (IOException e) {
      return Trace.NOT_YET;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Trace.NOT_YET;
    }
  }

  private Trace traceIn(String messages, Letter letter) {
    boolean found =
        messages
            .lines()
            .map(this::parsed)
            .anyMatch(message ->
                letter.id().equals(message.get("sequence_id"))
                    || letter.link().equals(message.get("click")));
    if (found) {
      return Trace.FOUND;
    }
    return routes.isSeenToKeep(letter.to().id()) ? Trace.NEVER_ARRIVED : Trace.UNKNOWABLE;
  }

  /** What the server said, or nothing when a line is no JSON object. */
  private Map<String, Object> parsed(String line) {
    try {
      return json.read(line, new TypeReference<Map<String, Object>>() {});
    } catch (JacksonException e) {
      return Map.of();
    }
  }

  private static Map<String, Object> message(Letter letter) {
    var message = new LinkedHashMap<String, Object>();
    message.put("topic", topicOf(letter.to()));
    message.put("title", letter.words().title());
    message.put("message", letter.words().body());
    message.put("priority", letter.means() == Means.PHONE ? 5 : 4);
    message.put("tags", List.of("rotating_light"));
    message.put("click", letter.link());
    message.put("sequence_id", letter.id());
    return message;
  }

  private HttpRequest.Builder asking(Route topic, URI address) {
    var request = HttpRequest.newBuilder(address).timeout(PATIENCE);
    Optional<String> token = routes.tokenOf(topic.id());
    token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
    return request;
  }

  private static URI serverOf(Route route) {
    return URI.create(route.address().substring(0, route.address().lastIndexOf('/') + 1));
  }

  private static String topicOf(Route route) {
    return route.address().substring(route.address().lastIndexOf('/') + 1);
  }

  private static String read(InputStream body) throws IOException {
    try (var reader = new BufferedReader(new InputStreamReader(body, UTF_8))) {
      var text = new char[LONGEST_ANSWER];
      int length = 0;
      for (int more; length < text.length; length += more) {
        more = reader.read(text, length, text.length - length);
        if (more < 0) {
          break;
        }
      }
      return new String(text, 0, length);
    }
  }
}
