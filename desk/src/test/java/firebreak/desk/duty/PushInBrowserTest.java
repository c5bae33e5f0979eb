package firebreak.desk.duty;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Browser;
import firebreak.desk.testkit.Browser.Look;
import firebreak.desk.testkit.DeskTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.ott.OneTimeTokenService;

@DeskTest
class PushInBrowserTest {

  @Autowired Crew crew;
  @Autowired OneTimeTokenService tokens;

  final Browser browser;

  PushInBrowserTest(@LocalServerPort int port) {
    this.browser = new Browser(port);
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void the_same_page_pushed_twice_is_one_notification_and_another_page_is_another()
      throws Exception {
    var page = browser.signedIn(crew.somebody("Ana", Role.RESPONDER), tokens, Look.DESK);
    page.context().grantPermissions(List.of("notifications"));
    var worker = new Worker(page);

    worker.push("page-7", "T3 Crisis");
    worker.push("page-7", "T3 Crisis");
    worker.push("page-8", "T4 Existential");

    await()
        .untilAsserted(() ->
            assertThat(shownOn(page))
                .isEqualTo(List.of("page-7 T3 Crisis", "page-8 T4 Existential")));
  }

  private static List<?> shownOn(Page page) {
    return (List<?>)
        page.evaluate(
            "navigator.serviceWorker.ready.then(worker => worker.getNotifications())"
                + ".then(shown => shown.map(one => one.tag + ' ' + one.title).sort())");
  }

  /** The desk's own worker in a real browser, with pushes handed to it as a push service would. */
  private static final class Worker {

    private final com.microsoft.playwright.CDPSession line;
    private final String origin;
    private final String registration;

    Worker(Page page) throws Exception {
      line = page.context().newCDPSession(page);
      var registered = new CompletableFuture<String>();
      line.on(
          "ServiceWorker.workerRegistrationUpdated",
          event ->
              event
                  .getAsJsonArray("registrations")
                  .forEach(one ->
                      registered.complete(
                          one.getAsJsonObject().get("registrationId").getAsString())));
      line.send("ServiceWorker.enable");
      page.evaluate(
          "navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready)"
              + ".then(() => true)");
      origin = (String) page.evaluate("location.origin + '/'");
      registration = registered.get(10, SECONDS);
    }

    void push(String tag, String title) {
      var message = new JsonObject();
      message.addProperty("title", title);
      message.addProperty("body", "hotel overbooked");
      message.addProperty("lang", "en");
      message.addProperty("tag", tag);
      message.addProperty("link", origin + "p/x");
      var push = new JsonObject();
      push.addProperty("origin", origin);
      push.addProperty("registrationId", registration);
      push.addProperty("data", message.toString());
      line.send("ServiceWorker.deliverPushMessage", push);
    }
  }
}
