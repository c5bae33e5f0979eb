package firebreak.channel.bluesky;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** A stream on a real socket that speaks Jetstream, remembers everything and can break. */
final class JetstreamServer extends WebSocketServer implements AutoCloseable {

  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=(\\d+)");

  private record Entry(long micros, String message) {}

  private final List<Entry> log = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private int breakAfter = -1;

  private JetstreamServer() {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    setReuseAddr(true);
    setDaemon(true);
  }

  static JetstreamServer open() throws InterruptedException {
    var server = new JetstreamServer();
    server.start();
    if (!server.started.await(10, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the stream did not start");
    }
    return server;
  }

  URI address() {
    return URI.create("ws://127.0.0.1:" + getPort() + "/subscribe");
  }

  /** What clients asked for, the earliest first. */
  synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  /** Says something now, to everyone who listens and to everyone who asks for the past. */
  synchronized void say(long micros, String message) {
    log.add(new Entry(micros, message));
    for (var client : getConnections()) {
      client.send(message);
    }
  }

  /** The next connection breaks after that many messages. */
  synchronized void breakAfter(int messages) {
    breakAfter = messages;
  }

  @Override
  public synchronized void onOpen(WebSocket client, ClientHandshake handshake) {
    asked.add(handshake.getResourceDescriptor());
    var cursor = CURSOR.matcher(handshake.getResourceDescriptor());
    long from = cursor.find() ? Long.parseLong(cursor.group(1)) : 0;
    int left = breakAfter;
    breakAfter = -1;
    for (var entry : log) {
      if (left == 0) {
        client.closeConnection(1006, "the cable was cut");
        return;
      }
      if (entry.micros() >= from) {
        client.send(entry.message());
        left--;
      }
    }
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onClose(WebSocket client, int code, String reason, boolean remote) {}

  @Override
  public void onMessage(WebSocket client, String message) {}

  @Override
  public void onError(WebSocket client, Exception error) {}

  @Override
  public void close() {
    try {
      stop(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
