package firebreak.desk.crash;

import firebreak.desk.crash.ChildDesk.Home;
import firebreak.desk.crash.ChildDesk.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;

/** The owner's browser, signed in with the link that the desk printed when it started. */
final class Browser {

  private static final Pattern LINK = Pattern.compile("/sign-in/link\\?token=([0-9a-fA-F-]+)");
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI desk;

  private Browser(URI desk) {
    this.desk = desk;
  }

  static Browser signedIn(Home home) throws IOException, InterruptedException {
    var browser = new Browser(URI.create("http://127.0.0.1:" + home.port()));
    var token = last(LINK, home.printed());
    var csrf = last(CSRF, browser.get("/sign-in/link?token=" + token).body());
    browser.post("/sign-in/link", "token=" + token + "&_csrf=" + encoded(csrf));
    return browser;
  }

  Page get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private void post(String path, String form) throws IOException, InterruptedException {
    var page =
        send(
            request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (page.status() >= 400) {
      throw new IllegalStateException(path + " answered " + page);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(desk.resolve(path))
        .timeout(Duration.ofSeconds(60))
        .header("Accept-Language", "en")
        .header("Accept", "text/html");
  }

  private Page send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = http.send(request.build(), BodyHandlers.ofString());
    return new Page(answer.statusCode(), answer.body());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String last(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new IllegalStateException("no " + pattern + " in:\n" + text));
  }
}
