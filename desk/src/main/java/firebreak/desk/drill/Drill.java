package firebreak.desk.drill;

import firebreak.channel.Cursor;
import firebreak.channel.Pace;
import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.brands.WatchSpec;
import firebreak.desk.brands.Watches;
import firebreak.desk.drill.Script.Line;
import firebreak.desk.listening.Intake;
import firebreak.desk.listening.Sources;
import firebreak.desk.listening.Sources.Source;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.WatchId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Performs a made-up crisis in about three minutes. Everything takes the real path; only the posts
 * come from a script, and the brand is marked as a drill, so that its words end in the sandbox.
 */
@Component
class Drill {

  private static final int BATCH = 500;

  private final Script script = Script.shipped();
  private final AtomicReference<Optional<Thread>> running = new AtomicReference<>(Optional.empty());
  private final Stage stage;
  private final Intake intake;
  private final Pace pace = Pace.real();
  private final double speed;

  Drill(Stage stage, Intake intake, @Value("${firebreak.drill.speed:1}") double speed) {
    this.stage = stage;
    this.intake = intake;
    this.speed = speed;
  }

  /** Begins a new performance; one that still runs ends. */
  BrandId start(String by) {
    stop();
    var brand = stage.set(pace.now(), by);
    var source = stage.sourceOf(brand);
    var cast = new Cast(brand, script);
    var now = pace.now();
    var before = cast.before(now, new Random(brand.value().hashCode()));
    for (int from = 0; from < before.size(); from += BATCH) {
      var batch = before.subList(from, Math.min(before.size(), from + BATCH));
      intake.accept(source, batch, new Cursor("before-" + from, now));
    }
    var thread = Thread.ofVirtual().name("drill " + brand).unstarted(() -> perform(cast, source));
    running.set(Optional.of(thread));
    thread.start();
    return brand;
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    running.getAndSet(Optional.empty()).ifPresent(Thread::interrupt);
  }

  private void perform(Cast cast, Source source) {
    var start = pace.now();
    try {
      int number = 0;
      for (var line : script.lines()) {
        waitUntil(momentOf(start, line));
        var event = cast.said(number, line, pace.now());
        intake.accept(source, List.of(event), new Cursor("line-" + number, pace.now()));
        number++;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // somebody ended the performance
    }
  }

  private Instant momentOf(Instant start, Line line) {
    return start.plusMillis(Math.round(line.second() * 1_000 / speed));
  }

  private void waitUntil(Instant moment) throws InterruptedException {
    var left = Duration.between(pace.now(), moment);
    if (left.isPositive()) {
      pace.pause(left);
    }
  }

  /** Sets up the brand of a performance. */
  @Component
  record Stage(Brands brands, Watches watches, Sources sources) {

    private static final ChannelId DRILL = new ChannelId("drill");

    BrandId set(Instant now, String by) {
      var brand = new BrandId("kawka-" + Long.toString(now.getEpochSecond(), 36));
      brands.save(new Brand(brand, "Kawka Coffee", ZoneId.of("Europe/Warsaw"), true, true), by);
      var terms = List.of("Kawka", "@kawka", "#KawkaShame", "#KawkaWstyd");
      var spec = new WatchSpec(terms, List.of(), List.of(), Set.of());
      watches.save(spec.as(new WatchId("kawka"), brand, "Kawka"), by);
      sources.save(new Source("drill-" + brand, DRILL, Optional.of(brand), Map.of(), true), by);
      return brand;
    }

    Source sourceOf(BrandId brand) {
      return sources.byId("drill-" + brand).orElseThrow();
    }
  }
}
