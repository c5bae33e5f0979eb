package firebreak.desk.rooms;

import firebreak.desk.crises.Crises;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisClock.Face;
import firebreak.respond.crisis.CrisisClock.Kind;
import firebreak.respond.crisis.GoldenWindow;
import firebreak.respond.crisis.Promise;
import firebreak.respond.crisis.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The clocks of a room: what they wait for, how long still, and how it ended. */
@Component
class ClockViews {

  private final Crises crises;

  ClockViews(Crises crises) {
    this.crises = crises;
  }

  /** The golden window first, then what runs, then what has stopped, each by its deadline. */
  List<ClockView> of(Room room) {
    var views = new ArrayList<ClockView>();
    var clocks =
        crises.clocksOf(room.crisis()).stream()
            .sorted(
                Comparator.comparing((CrisisClock clock) -> clock.kind() != Kind.GOLDEN_WINDOW)
                    .thenComparing(clock -> clock.stopped().isPresent()))
            .toList();
    clocks.forEach(clock -> views.add(view(clock, room)));
    boolean waits = clocks.stream().noneMatch(clock -> clock.kind() == Kind.VERIFY);
    if (waits && room.crisis().stage() == Stage.SUSPECTED) {
      views.add(gateNotStarted(room));
    }
    return views;
  }

  private static ClockView gateNotStarted(Room room) {
    var reader = room.reader();
    return new ClockView(
        "clock-verify",
        plain(Kind.VERIFY, reader),
        "idle",
        null,
        null,
        reader.say("clock.verify.idle"));
  }

  private static ClockView view(CrisisClock clock, Room room) {
    var over = clock.at(room.now());
    boolean opened = clock.kind() == Kind.VERIFY && over instanceof Face.Over;
    boolean stopped = over instanceof Face.Stopped;
    return new ClockView(
        "clock-" + Integer.toHexString(clock.id().hashCode()),
        name(clock, room),
        stopped || opened ? "met" : "running",
        clock.due(),
        clock.kind() == Kind.GOLDEN_WINDOW ? clock.started() : null,
        note(clock, room));
  }

  private static String name(CrisisClock clock, Room room) {
    var reader = room.reader();
    return switch (clock.kind()) {
      case PROMISE -> reader.say("clock.promise", promised(clock, room));
      case GOLDEN_WINDOW, VERIFY, SAFETY_WORDS, FIRST_WORDS, SUBSTANCE, UPDATE ->
          plain(clock.kind(), reader);
      case EXECUTIVES, LEGAL_BOX, READERS, GLASS, REGULATOR, REVIEW_DRAFT, REVIEW ->
          plain(clock.kind(), reader);
    };
  }

  private static String plain(Kind kind, Reader reader) {
    var label = reader.say(kind.label());
    return label.substring(0, 1).toUpperCase(reader.locale()) + label.substring(1);
  }

  private static String promised(CrisisClock clock, Room room) {
    return Promise.in(room.crisis().timeline()).stream()
        .filter(promise -> clock.id().contains(" " + promise.made().promise() + " "))
        .map(promise -> promise.made().what())
        .findFirst()
        .orElse("");
  }

  private static String note(CrisisClock clock, Room room) {
    var reader = room.reader();
    if (clock.kind() == Kind.GOLDEN_WINDOW) {
      return window(room);
    }
    return switch (clock.at(room.now())) {
      case Face.Running _ -> reader.say("clock.due", reader.clock(clock.due()));
      case Face.Stopped(var at, var left) -> stopped(at, left, reader);
      case Face.Over _ when clock.kind() == Kind.VERIFY -> reader.say("clock.verify.over");
      case Face.Over _ -> reader.say("clock.due", reader.clock(clock.due()));
    };
  }

  private static String stopped(Instant at, Duration left, Reader reader) {
    var key = left.isNegative() ? "clock.stopped.late" : "clock.stopped";
    return reader.say(key, reader.clock(at), reader.length(left));
  }

  private static String window(Room room) {
    var window = room.crisis().window();
    var reader = room.reader();
    long used = Math.min(window.used(room.now()).toMinutes(), GoldenWindow.LENGTH.toMinutes());
    return reader.say(
        "clock.window",
        used,
        GoldenWindow.LENGTH.toMinutes(),
        reader.clock(window.firstHostilePost()));
  }

  /**
   * One clock.
   *
   * @param state {@code running}, {@code met} or {@code idle}
   * @param from where a bar begins; null for a clock without one
   */
  record ClockView(
      String id,
      String name,
      String state,
      @Nullable Instant deadline,
      @Nullable Instant from,
      String note) {}
}
