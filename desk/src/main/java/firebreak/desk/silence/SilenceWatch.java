package firebreak.desk.silence;

import firebreak.channel.ChannelHealth;
import firebreak.desk.silence.Ears.Ear;
import firebreak.desk.silence.SilenceStore.Going;
import firebreak.desk.silence.Unheard.CutOff;
import firebreak.desk.silence.Unheard.Quiet;
import firebreak.model.BrandId;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks again and again whether every brand is still heard where it is listened for. */
@Component
class SilenceWatch {

  private static final int LONGEST_REASON = 100;

  private final Map<String, Hearing> seen = new HashMap<>();
  private final Ears ears;
  private final QuietTimes quietTimes;
  private final Telling telling;
  private final InstantSource clock;

  SilenceWatch(Ears ears, QuietTimes quietTimes, Telling telling, InstantSource clock) {
    this.ears = ears;
    this.quietTimes = quietTimes;
    this.telling = telling;
    this.clock = clock;
  }

  @Scheduled(fixedDelay = 15_000, scheduler = "housekeeping")
  void look() {
    var now = clock.instant();
    var running = ears.running();
    seen.keySet().retainAll(running.stream().map(Ear::source).toList());
    var known = telling.open(ears.known());
    var found = new ArrayList<Going>();
    for (var ear : running) {
      var hearing = noted(ear, now);
      for (var brand : ear.brands()) {
        quiet(ear, brand, now)
            .map(quiet -> new Going(ear.source(), brand, quiet))
            .filter(going -> hearing.mayBeCalledQuiet(now) || going.isAmong(known))
            .ifPresent(found::add);
        cutOff(ear, hearing, now)
            .map(cutOff -> new Going(ear.source(), brand, cutOff))
            .filter(going -> hearing.mayBeCalledBroken(ear.health(), now) || going.isAmong(known))
            .ifPresent(found::add);
      }
    }
    known.stream().filter(going -> !going.isAmong(found)).forEach(going -> telling.end(going, now));
    found.forEach(going -> telling.tell(going, now));
  }

  private Hearing noted(Ear ear, Instant now) {
    boolean ok = Hearing.ok(ear.health());
    var before = seen.get(ear.source());
    var hearing = before != null && before.ok() == ok ? before : new Hearing(ok, now);
    seen.put(ear.source(), hearing);
    return hearing;
  }

  private Optional<Quiet> quiet(Ear ear, BrandId brand, Instant now) {
    return quietTimes.of(brand, now).stream()
        .filter(silence -> silence.channel().equals(ear.channel()))
        .map(silence -> new Quiet(silence.channel(), silence.since(), silence.usualGap()))
        .findFirst();
  }

  private static Optional<CutOff> cutOff(Ear ear, Hearing hearing, Instant now) {
    return switch (ear.health()) {
      case ChannelHealth.Reconnecting(var why, var since, _) -> cutOff(ear, why, since, now);
      case ChannelHealth.Failed(var why, var since) -> cutOff(ear, why, since, now);
      case ChannelHealth.Starting() -> cutOff(ear, "no answer yet", hearing.since(), now);
      case ChannelHealth.Listening _, ChannelHealth.Finished _ -> Optional.empty();
    };
  }

  private static Optional<CutOff> cutOff(Ear ear, String why, Instant since, Instant now) {
    var line = why.replaceAll("\\s+", " ").strip();
    var brief = line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    var begun = since.isAfter(now) ? now : since;
    return Optional.of(new CutOff(ear.channel(), begun.truncatedTo(ChronoUnit.SECONDS), brief));
  }
}
