package firebreak.desk.rooms;

import firebreak.desk.crises.Crises;
import firebreak.desk.platform.Audit;
import firebreak.desk.playbooks.Library;
import firebreak.respond.crisis.Command.JudgeStanding;
import firebreak.respond.crisis.Command.TakePlaybook;
import firebreak.respond.crisis.Outcome;
import firebreak.respond.matrix.Fact;
import firebreak.respond.playbook.Playbook;
import firebreak.respond.posture.Responsibility;
import firebreak.respond.posture.Standing;
import firebreak.respond.wording.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody say by which playbook a crisis goes. */
@Component
class PlaybookChoice {

  private static final int LONGEST = 300;

  private final Crises crises;
  private final Library library;
  private final Audit audit;

  PlaybookChoice(Crises crises, Library library, Audit audit) {
    this.crises = crises;
    this.library = library;
    this.audit = audit;
  }

  /** Those that it does not go by yet. */
  List<Playbook> others(Room room) {
    var followed = room.followed().stream().map(one -> one.playbook().id()).toList();
    return library.shelf().all().stream().filter(one -> !followed.contains(one.id())).toList();
  }

  /** Why it was not taken, in the words of the reader; empty when it was. */
  @Transactional
  public Optional<String> take(Room room, Wish wish) {
    var reader = room.reader();
    var playbook = library.shelf().inForce(wish.playbook());
    if (playbook.isEmpty()) {
      return Optional.of(reader.say("playbook.unknown", wish.playbook()));
    }
    var because = wish.because().strip();
    if (because.isEmpty() || because.length() > LONGEST) {
      return Optional.of(reader.say("playbook.because.wrong", LONGEST));
    }
    var me = reader.person().id();
    var command =
        new TakePlaybook(
            Optional.of(me),
            playbook.get().edition(),
            wish.instead(),
            new Bilingual(because, because));
    return switch (crises.decide(room.crisis().id(), command)) {
      case Outcome.Refused(var reason) -> Optional.of(reader.say(reason.words()));
      case Outcome.Happened _ -> {
        audit.record(
            me.value(), "crisis.playbook", room.id(), playbook.get().edition() + " " + because);
        yield Optional.empty();
      }
    };
  }

  /** Writes down what somebody thinks of our part in it; what is no answer counts as unknown. */
  @Transactional
  public void judge(Room room, Map<String, String> form) {
    var standing =
        new Standing(
            named(Responsibility.values(), form.get("responsibility")),
            named(Fact.values(), form.get("before")).orElse(Fact.UNKNOWN),
            named(Fact.values(), form.get("reputation")).orElse(Fact.UNKNOWN),
            named(Fact.values(), form.get("harmed")).orElse(Fact.UNKNOWN));
    var me = room.reader().person().id();
    crises.decide(room.crisis().id(), new JudgeStanding(me, standing));
    audit.record(me.value(), "crisis.standing", room.id(), standing.toString());
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String name) {
    return Arrays.stream(values).filter(one -> one.name().equals(name)).findFirst();
  }

  /**
   * What somebody wants.
   *
   * @param instead whether it takes the place of those before
   */
  record Wish(String playbook, boolean instead, String because) {

    static Wish typed(Map<String, String> form) {
      return new Wish(
          form.getOrDefault("playbook", ""),
          form.getOrDefault("instead", "").equals("true"),
          form.getOrDefault("because", ""));
    }
  }
}
