package firebreak.desk.cases;

import firebreak.desk.cases.CasePromises.Owed;
import firebreak.respond.care.Handoff;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clocks beside a conversation: our answer, the window of the channel, and what we promised.
 */
record CaseClocks(Reader reader) {

  List<Clock> of(Standing standing, List<Owed> promises) {
    var clocks = new ArrayList<Clock>();
    clocks.add(answer(standing));
    clocks.add(window(standing));
    promises.forEach(owed -> clocks.add(promise(owed)));
    return clocks;
  }

  private Clock answer(Standing standing) {
    var times = standing.one().times();
    var answered = standing.saidInPublic() || times.answered().isPresent();
    return answered
        ? new Clock(
            "c-answer", reader.say("clock.answer"), "met", null, reader.say("clock.answered"))
        : new Clock(
            "c-answer",
            reader.say("clock.answer"),
            "running",
            times.due(),
            reader.say("clock.due", reader.clock(times.due())));
  }

  private Clock window(Standing standing) {
    var name = reader.say("clock.window");
    return switch (standing.handoff(reader.now())) {
      case Handoff.Open(var left, var until) -> {
        var note =
            left.isPresent()
                ? reader.counted("clock.messages", left.getAsInt())
                : reader.say("clock.messages.free");
        yield new Clock(
            "c-window", name, until.isPresent() ? "running" : "idle", until.orElse(null), note);
      }
      case Handoff.Shut(var why, _) ->
          new Clock("c-window", name, "idle", null, reader.say("clock.shut." + why));
    };
  }

  private Clock promise(Owed owed) {
    var promise = owed.promise();
    var id = "c-p-" + Integer.toHexString(owed.id().hashCode());
    return promise.isSettled()
        ? new Clock(
            id,
            promise.made().what(),
            "met",
            null,
            reader.say("standing." + promise.at(reader.now())))
        : new Clock(
            id,
            promise.made().what(),
            "running",
            promise.made().due(),
            reader.say("clock.owner", reader.name(owed.owner())));
  }

  /**
   * One clock.
   *
   * @param state {@code running}, {@code met} or {@code idle}
   */
  record Clock(String id, String name, String state, @Nullable Instant deadline, String note) {}
}
