package firebreak.desk.orders;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import firebreak.desk.orders.LookUp.Broken;
import firebreak.desk.orders.LookUp.Found;
import firebreak.desk.orders.LookUp.NoSuchOrder;
import firebreak.desk.orders.LookUp.Why;
import firebreak.desk.orders.OrderSource.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RestOrderBookTest {

  static final String ORDER =
      "{\"order\":{\"state\":\"delivered\",\"total\":199.90,\"card\":\"4111\"}}";

  final CountDownLatch over = new CountDownLatch(1);
  final List<String> asked = new CopyOnWriteArrayList<>();
  final HttpServer shop;

  RestOrderBookTest() throws IOException {
    shop = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void opens() {
    shop.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    shop.createContext("/api/orders/", this::answer);
    shop.start();
  }

  @AfterEach
  void closes() {
    over.countDown();
    shop.stop(0);
  }

  @Test
  void shows_what_is_mapped_and_nothing_else() {
    assertThat(find("A-1")).isEqualTo(new Found(Map.of("State", "delivered", "Total", "199.9")));
    assertThat(asked).containsExactly("/api/orders/A-1 key-7");
  }

  @Test
  void a_number_cannot_leave_its_place_in_the_address() {
    find("../admin?x=1#a b");

    assertThat(asked).containsExactly("/api/orders/..%2Fadmin%3Fx%3D1%23a%20b key-7");
  }

  @Test
  void says_what_is_wrong_with_a_broken_shop() {
    assertThat(find("none")).isEqualTo(new NoSuchOrder());
    assertThat(find("locked")).isEqualTo(new Broken(Why.REFUSED));
    assertThat(find("broken")).isEqualTo(new Broken(Why.BAD_ANSWER));
    assertThat(find("elsewhere")).isEqualTo(new Broken(Why.BAD_ANSWER));
    assertThat(find("text")).isEqualTo(new Broken(Why.BAD_ANSWER));
    assertThat(find("empty")).isEqualTo(new Broken(Why.NOTHING_MAPPED));
    assertThat(find("huge")).isEqualTo(new Broken(Why.TOO_LARGE));
  }

  @Test
  @Timeout(60)
  void waits_no_longer_than_it_was_told_also_for_a_body_that_trickles() {
    assertThat(find("silent")).isEqualTo(new Broken(Why.TOO_SLOW));
    assertThat(find("trickle")).isEqualTo(new Broken(Why.TOO_SLOW));
  }

  @Test
  void says_when_nobody_is_there() {
    var nowhere = new OrderSource(Kind.REST, "http://127.0.0.1:1/{number}", "", "", "A = /a", 1);

    assertThat(ask(nowhere, "A-1")).isEqualTo(new Broken(Why.UNREACHABLE));
  }

  private LookUp find(String number) {
    var address = "http://127.0.0.1:" + shop.getAddress().getPort() + "/api/orders/{number}";
    var mapping = "State = /order/state\nTotal = /order/total";
    return ask(new OrderSource(Kind.REST, address, "X-Key", "", mapping, 1), number);
  }

  private static LookUp ask(OrderSource source, String number) {
    return Asking.ask(new RestOrderBook(source, "key-7"), number, source.seconds());
  }

  private void answer(HttpExchange exchange) throws IOException {
    var path = exchange.getRequestURI().getRawPath();
    asked.add(path + " " + exchange.getRequestHeaders().getFirst("X-Key"));
    switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "none" -> say(exchange, 404, "");
      case "locked" -> say(exchange, 401, "");
      case "broken" -> say(exchange, 500, ORDER);
      case "elsewhere" -> {
        exchange.getResponseHeaders().add("Location", "/api/orders/A-1");
        say(exchange, 302, "");
      }
      case "text" -> say(exchange, 200, "<html>");
      case "empty" -> say(exchange, 200, "{}");
      case "huge" -> say(exchange, 200, "x".repeat(RestOrderBook.LARGEST_ANSWER + 1));
      case "silent" -> waitForTheEnd();
      case "trickle" -> {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write('{');
        exchange.getResponseBody().flush();
        waitForTheEnd();
      }
      default -> say(exchange, 200, ORDER);
    }
  }

  private void waitForTheEnd() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
