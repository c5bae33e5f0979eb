package firebreak.desk.platform;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page. Whoever changes something only leaves its name here; a thread of the page's own
 * sends it, so that a reader on a bad line holds up nobody else. What changes again before it could
 * be told is told once.
 */
final class OpenPage {

  private static final String STILL_HERE = "";

  private final SseEmitter line;
  private final Consumer<OpenPage> gone;
  private final Set<String> waiting = new LinkedHashSet<>();
  private boolean sending;

  OpenPage(SseEmitter line, Consumer<OpenPage> gone) {
    this.line = line;
    this.gone = gone;
  }

  void tell(String topic) {
    synchronized (waiting) {
      waiting.add(topic);
      if (!sending) {
        sending = true;
        Thread.ofVirtual().name("live line").start(this::sendAll);
      }
    }
  }

  void stillHere() {
    tell(STILL_HERE);
  }

  void hangUp() {
    line.complete();
  }

  private void sendAll() {
    for (var topic = next(); topic.isPresent(); topic = next()) {
      send(topic.get());
    }
  }

  private Optional<String> next() {
    synchronized (waiting) {
      var first = waiting.stream().findFirst();
      first.ifPresentOrElse(waiting::remove, () -> sending = false);
      return first;
    }
  }

  private void send(String topic) {
    try {
      line.send(
          topic.equals(STILL_HERE)
              ? SseEmitter.event().comment("still here")
              : SseEmitter.event().name(topic).data(topic));
    } catch (IOException | IllegalStateException broken) {
      gone.accept(this); // the reader left; their page reconnects by itself if they come back
    }
  }
}
