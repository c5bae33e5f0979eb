package firebreak.desk.channels;

import firebreak.channel.ChannelEvent;
import firebreak.channel.ChannelHealth;
import firebreak.channel.Cursor;
import firebreak.channel.Listening.Subscription;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.desk.platform.KeepsUp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Keeps one running ear per enabled source, and says how each one is. */
@Component
public class Listeners implements KeepsUp {

  private static final Logger log = LoggerFactory.getLogger(Listeners.class);

  private final Map<String, Subscription> running = new ConcurrentHashMap<>();
  private final Set<String> waiting = ConcurrentHashMap.newKeySet();
  private final Sources sources;
  private final Ears ears;
  private final Intake intake;

  Listeners(Sources sources, Ears ears, Intake intake) {
    this.sources = sources;
    this.ears = ears;
    this.intake = intake;
  }

  @EventListener(ApplicationReadyEvent.class)
  void startAll() {
    sources.all().stream().filter(Source::enabled).forEach(this::start);
  }

  /** Applies changed settings: stops the source's ear, and starts it again when it is enabled. */
  public void restart(String source) {
    Optional.ofNullable(running.remove(source)).ifPresent(Subscription::close);
    waiting.remove(source);
    sources.byId(source).filter(Source::enabled).ifPresent(this::start);
  }

  /** How a source's ear is; empty when none is running. */
  public Optional<ChannelHealth> healthOf(String source) {
    return Optional.ofNullable(running.get(source)).map(Subscription::health);
  }

  private void start(Source source) {
    ears.of(source)
        .flatMap(channel -> channel.listening())
        .ifPresent(listening -> {
          log.info("listening.started: {} on {}", source.id(), source.channel());
          var from = sources.cursorOf(source.id());
          running.put(
              source.id(), listening.start(from, (batch, after) -> keep(source, batch, after)));
        });
  }

  /** The channel delivers a batch again until it is kept; here it is only said how that goes. */
  private void keep(Source source, List<ChannelEvent> batch, Cursor after) {
    try {
      intake.accept(source, batch, after);
    } catch (RuntimeException e) {
      waiting.add(source.id());
      log.error(
          "intake.failed: what {} says cannot be kept and is tried again: {}",
          source.id(),
          NestedExceptionUtils.getMostSpecificCause(e).getMessage());
      throw e;
    }
    if (waiting.remove(source.id())) {
      log.info("intake.recovered: what {} says is kept again, nothing was lost", source.id());
    }
  }

  @Override
  public boolean keepsWhatItHears() {
    return waiting.isEmpty();
  }

  @EventListener(ContextClosedEvent.class)
  void stopAll() {
    running.values().forEach(Subscription::close);
    running.clear();
  }
}
