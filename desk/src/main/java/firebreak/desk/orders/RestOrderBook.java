package firebreak.desk.orders;

import firebreak.desk.orders.LookUp.Why;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a shop's web address and reads its JSON answer. */
final class RestOrderBook implements OrderBook {

  /** More than any order; what is longer is not read on. */
  static final int LARGEST_ANSWER = 256 * 1024;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OrderSource source;
  private final String secret;

  RestOrderBook(OrderSource source, String secret) {
    this.source = source;
    this.secret = secret;
  }

  @Override
  public LookUp find(String number) {
    var patience = Duration.ofSeconds(source.seconds());
    try (var http =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      var request = HttpRequest.newBuilder(address(number)).timeout(patience).GET();
      request.header("Accept", "application/json");
      if (!secret.isEmpty()) {
        request.header(source.user().isBlank() ? "Authorization" : source.user(), secret);
      }
      var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        return read(answer.statusCode(), body);
      } finally {
        http.shutdownNow();
      }
    } catch (HttpTimeoutException e) {
      return new LookUp.Broken(Why.TOO_SLOW);
    } catch (IOException e) {
      return new LookUp.Broken(Why.UNREACHABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new LookUp.Broken(Why.TOO_SLOW);
    }
  }

  /** The number cannot leave its place in the address, whatever is typed. */
  private URI address(String number) {
    var encoded = URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(source.address().replace("{number}", encoded));
  }

  private LookUp read(int status, InputStream body) throws IOException {
    if (status == 404) {
      return new LookUp.NoSuchOrder();
    }
    if (status == 401 || status == 403) {
      return new LookUp.Broken(Why.REFUSED);
    }
    if (status != 200) {
      return new LookUp.Broken(Why.BAD_ANSWER);
    }
    var bytes = body.readNBytes(LARGEST_ANSWER + 1);
    return bytes.length > LARGEST_ANSWER ? new LookUp.Broken(Why.TOO_LARGE) : mapped(bytes);
  }

  private LookUp mapped(byte[] bytes) {
    try {
      JsonNode order = JSON.readTree(bytes);
      var facts = new LinkedHashMap<String, String>();
      source
          .mapped()
          .forEach((name, pointer) -> {
            var value = order.at(pointer);
            if (value.isValueNode() && !value.isNull()) {
              facts.put(name, SqlOrderBook.cut(value.asString()));
            }
          });
      return facts.isEmpty() ? new LookUp.Broken(Why.NOTHING_MAPPED) : new LookUp.Found(facts);
    } catch (JacksonException notJson) {
      return new LookUp.Broken(Why.BAD_ANSWER);
    }
  }
}
