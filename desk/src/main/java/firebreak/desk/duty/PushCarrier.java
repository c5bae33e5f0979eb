package firebreak.desk.duty;

import com.zerodeplibs.webpush.MessageEncryptionException;
import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import com.zerodeplibs.webpush.key.InvalidECPublicKeyException;
import com.zerodeplibs.webpush.key.MalformedUncompressedBytesException;
import firebreak.desk.platform.Json;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Carries letters to a browser through the push service of its maker. */
@Component
class PushCarrier implements Carrier {

  /*
   * A push service cannot be asked what it has. It need not be: the notification carries the page as
   * its tag and the request carries it as its topic, so a second copy replaces the first, on the
   * way as on the screen, and does not ring again. Sending once more is safe.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final long LIVES_MINUTES = 60;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final Routes routes;
  private final PushKeys keys;
  private final MailSettings mail;
  private final Json json;

  PushCarrier(Routes routes, PushKeys keys, MailSettings mail, Json json) {
    this.routes = routes;
    this.keys = keys;
    this.mail = mail;
    this.json = json;
  }

  @Override
  public Route.Kind kind() {
    return Route.Kind.WEB_PUSH;
  }

  @Override
  public Attempt send(Letter letter) {
    return routes
        .keysOf(letter.to().id())
        .map(known -> send(letter, known))
        .orElseGet(() -> new Attempt.Refused("the device was removed"));
  }

  private Attempt send(Letter letter, Routes.Keys known) {
    try {
      var answer = http.send(request(letter, known), BodyHandlers.discarding());
      return judge(letter, answer.statusCode());
    } catch (IOException e) {
      return new Attempt.NotTaken("no answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Attempt.NotTaken("the desk was stopped");
    } catch (MessageEncryptionException
        | InvalidECPublicKeyException
        | MalformedUncompressedBytesException
        | IllegalArgumentException e) {
      return new Attempt.Refused("the device gave keys that do not work: " + e.getMessage());
    }
  }

  private Attempt judge(Letter letter, int status) {
    var why = "the push service answered " + status;
    return switch (status) {
      case 200, 201, 202, 204 -> new Attempt.Taken();
      case 404, 410 -> {
        routes.remove(letter.to().id(), letter.to().person());
        yield new Attempt.Refused("the browser no longer listens");
      }
      case 408, 429, 500, 502, 503, 504 -> new Attempt.NotTaken(why);
      default -> new Attempt.Refused(why);
    };
  }

  @Override
  public Trace lookFor(Letter letter, Instant sentAt) {
    return Trace.NEVER_ARRIVED;
  }

  private HttpRequest request(Letter letter, Routes.Keys known) {
    return StandardHttpClientRequestPreparer.getBuilder()
        .pushSubscription(subscription(letter.to(), known))
        .vapidJWTExpiresAfter(12, TimeUnit.HOURS)
        .vapidJWTSubject("mailto:" + mail.from())
        .pushMessage(json.write(notification(letter)))
        .ttl(LIVES_MINUTES, TimeUnit.MINUTES)
        .urgencyHigh()
        .topic(Fingerprint.of(letter.pageId()))
        .build(keys.pair())
        .toRequestBuilder()
        .timeout(PATIENCE)
        .build();
  }

  private static Map<String, Object> notification(Letter letter) {
    return Map.of(
        "title", letter.words().title(),
        "body", letter.words().body(),
        "lang", letter.words().language(),
        "tag", letter.pageId(),
        "link", letter.link());
  }

  private static PushSubscription subscription(Route browser, Routes.Keys known) {
    var inner = new PushSubscription.Keys();
    inner.setP256dh(known.publicKey());
    inner.setAuth(known.auth());
    var subscription = new PushSubscription();
    subscription.setEndpoint(browser.address());
    subscription.setKeys(inner);
    return subscription;
  }
}
