package firebreak.desk.duty;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** A small real server that takes and gives back messages as an ntfy server does. */
final class TopicServer implements AutoCloseable {

  private final HttpServer server;
  private final List<String> messages = new CopyOnWriteArrayList<>();
  private final List<String> authorizations = new CopyOnWriteArrayList<>();
  private final AtomicReference<Mood> mood = new AtomicReference<>(Mood.KEEPS);

  TopicServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String topic(String name) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
  }

  /** What phones that listen have shown. */
  List<String> messages() {
    return List.copyOf(messages);
  }

  List<String> authorizations() {
    return List.copyOf(authorizations);
  }

  void becomes(Mood other) {
    mood.set(other);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var authorization = exchange.getRequestHeaders().getFirst("Authorization");
      authorizations.add(authorization == null ? "" : authorization);
      if (exchange.getRequestMethod().equals("GET")) {
        var kept = mood.get() == Mood.FORGETS ? List.<String>of() : messages;
        say(exchange, 200, kept.stream().collect(Collectors.joining("\n")));
        return;
      }
      take(exchange, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    }
  }

  private void take(HttpExchange exchange, String message) throws IOException {
    switch (mood.get()) {
      case KEEPS -> {
        messages.add(message);
        say(exchange, 200, "{\"id\":\"a\",\"expires\":4102444800}");
      }
      case FORGETS -> {
        messages.add(message);
        say(exchange, 200, "{\"id\":\"a\"}");
      }
      case TAKES_AND_HANGS_UP -> messages.add(message);
      case HANGS_UP -> {}
      case REFUSES -> say(exchange, 403, "{}");
      case IS_BUSY -> say(exchange, 429, "{}");
    }
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    var bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** How it treats what it is given. */
  enum Mood {
    KEEPS,
    FORGETS,
    TAKES_AND_HANGS_UP,
    HANGS_UP,
    REFUSES,
    IS_BUSY
  }
}
