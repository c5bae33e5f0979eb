package firebreak.channel.bluesky;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One connection to the stream: messages come out of a bounded queue, then the reason of its end.
 */
final class JetstreamSocket implements AutoCloseable, WebSocket.Listener {

  static final int LONGEST_MESSAGE = 1_000_000;
  private static final int MOST_WAITING = 2_000;
  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(20);

  private static final CompletionStage<?> DONE = CompletableFuture.completedFuture("taken");

  private final BlockingQueue<Arrival> arrivals = new ArrayBlockingQueue<>(MOST_WAITING);
  private final StringBuilder partial = new StringBuilder();
  private Optional<WebSocket> socket = Optional.empty();
  private volatile boolean closed;

  /** What came out of the connection. */
  sealed interface Arrival {

    /** A message, cut at {@link #LONGEST_MESSAGE}. */
    record Message(String text) implements Arrival {}

    /** A sign of life that tells nothing. */
    record Pong() implements Arrival {}

    /** Nothing comes after this. */
    record End(String why) implements Arrival {}
  }

  private JetstreamSocket() {}

  /** Connects; when it cannot, the only arrival is the end, with the reason. */
  static JetstreamSocket connect(HttpClient http, URI address) throws InterruptedException {
    var listener = new JetstreamSocket();
    try {
      listener.socket =
          Optional.of(
              http.newWebSocketBuilder()
                  .connectTimeout(CONNECT_WITHIN)
                  .buildAsync(address, listener)
                  .get(CONNECT_WITHIN.toSeconds(), TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      var cause = Optional.ofNullable(e.getCause()).orElse(e);
      listener.arrivals.add(new Arrival.End("cannot connect: " + describe(cause)));
    }
    return listener;
  }

  /** Whatever has arrived, at most so much; empty when nothing came in that time. */
  List<Arrival> take(int most, Duration within) throws InterruptedException {
    var taken = new ArrayList<Arrival>();
    var first = arrivals.poll(within.toMillis(), TimeUnit.MILLISECONDS);
    if (first != null) {
      taken.add(first);
      arrivals.drainTo(taken, most - 1);
    }
    return taken;
  }

  /** Asks the other side for a sign of life. */
  void ping() {
    if (socket.isPresent()) {
      var _ = socket.get().sendPing(ByteBuffer.allocate(0)).exceptionally(this::pingFailed);
    }
  }

  private WebSocket pingFailed(Throwable error) {
    var open = socket.orElseThrow();
    onError(open, error);
    return open;
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
    partial.append(part, 0, Math.min(part.length(), LONGEST_MESSAGE - partial.length()));
    if (last) {
      put(new Arrival.Message(partial.toString()));
      partial.setLength(0);
    }
    webSocket.request(1);
    return DONE;
  }

  @Override
  public CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
    put(new Arrival.Pong());
    webSocket.request(1);
    return DONE;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
    put(new Arrival.End("the stream closed with status " + status));
    return DONE;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    put(new Arrival.End("the line broke: " + describe(error)));
  }

  /** Holds the other side back while the queue is full. */
  private void put(Arrival arrival) {
    try {
      boolean put = false;
      while (!closed && !put) {
        put = arrivals.offer(arrival, 100, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String describe(Throwable error) {
    var cause =
        error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
    var message = Optional.ofNullable(cause.getMessage()).map(text -> ": " + text).orElse("");
    return cause.getClass().getSimpleName() + message;
  }

  @Override
  public void close() {
    closed = true;
    socket.ifPresent(WebSocket::abort);
  }
}
