package firebreak.desk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Pattern;

/** A signed-in reader without a browser: asks for pages, and holds lines open. */
final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI desk;

  private Visitor(int port) {
    this.desk = URI.create("http://localhost:" + port);
  }

  static Visitor signedIn(int port, String token) throws IOException, InterruptedException {
    var visitor = new Visitor(port);
    var page = visitor.get("/sign-in/link?token=" + token);
    var csrf = CSRF.matcher(page);
    if (!csrf.find()) {
      throw new IllegalStateException("no form to sign in with:\n" + page);
    }
    var form = "token=" + token + "&_csrf=" + URLEncoder.encode(csrf.group(1), UTF_8);
    var request =
        visitor
            .request("/sign-in/link")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    visitor.http.send(request.build(), BodyHandlers.discarding());
    return visitor;
  }

  String get(String path) throws IOException, InterruptedException {
    var answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answered " + answer.statusCode());
    }
    return answer.body();
  }

  /** An open live line. */
  BufferedReader line() throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(desk.resolve("/live")).GET().build();
    InputStream stream = http.send(request, BodyHandlers.ofInputStream()).body();
    return new BufferedReader(new InputStreamReader(stream, UTF_8));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(desk.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header("Accept-Language", "en")
        .header("Accept", "text/html, */*");
  }
}
