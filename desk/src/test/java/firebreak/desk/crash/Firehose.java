package firebreak.desk.crash;

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

/**
 * A Jetstream that outlives the desk: it remembers everything that was ever said, and a listener
 * who names a cursor hears the message at the cursor again and all that followed.
 */
public final class Firehose extends WebSocketServer implements AutoCloseable {

  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=(\\d+)");

  private final List<Message> log = new ArrayList<>();
  private final CountDownLatch started = new CountDownLatch(1);
  private int listenersEver;

  private Firehose(List<Message> past) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 2);
    setReuseAddr(true);
    setDaemon(true);
    log.addAll(past);
  }

  public static Firehose open() throws InterruptedException {
    return open(List.of());
  }

  /** Another stream that says the same from its beginning, to listeners of its own. */
  synchronized Firehose again() throws InterruptedException {
    return open(log);
  }

  private static Firehose open(List<Message> past) throws InterruptedException {
    var firehose = new Firehose(past);
    firehose.start();
    if (!firehose.started.await(20, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the stream did not start");
    }
    return firehose;
  }

  public URI address() {
    return URI.create("ws://127.0.0.1:" + getPort() + "/subscribe");
  }

  /** Says something to everyone who listens, and to everyone who asks for the past. */
  public synchronized void say(Message message) {
    log.add(message);
    getConnections().forEach(listener -> listener.send(message.text()));
  }

  /** How often somebody began to listen. */
  synchronized int listenersEver() {
    return listenersEver;
  }

  @Override
  public synchronized void onOpen(WebSocket listener, ClientHandshake handshake) {
    listenersEver++;
    var cursor = CURSOR.matcher(handshake.getResourceDescriptor());
    long from = cursor.find() ? Long.parseLong(cursor.group(1)) : 0;
    log.stream()
        .filter(message -> message.micros() >= from)
        .forEach(message -> listener.send(message.text()));
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public void onClose(WebSocket listener, int code, String reason, boolean remote) {}

  @Override
  public void onMessage(WebSocket listener, String message) {}

  @Override
  public void onError(WebSocket listener, Exception error) {}

  @Override
  public void close() {
    try {
      stop(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Something that was said, with its place in the stream. */
  public record Message(long micros, String text) {}
}
