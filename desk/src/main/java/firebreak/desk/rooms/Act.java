package firebreak.desk.rooms;

import firebreak.respond.crisis.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person may do in a room, what has to be said for it, and who may. */
@SuppressWarnings("ImmutableEnumChecker") // what List.of and Set.of give never changes
enum Act {
  DECLARE(Who.COMMANDERS, When.SUSPECTED, Field.TIER, Field.PERSON),
  DISMISS(Who.COMMANDERS, When.SUSPECTED, Field.WHY),
  VERIFY(Who.EVERYBODY, When.OPEN),
  CHECK(Who.EVERYBODY, When.OPEN, Field.VERDICT, Field.FOUND),
  RAISE(Who.EVERYBODY, When.OPEN, Field.TIER, Field.WHY),
  LOWER(Who.COMMANDERS, When.DECLARED, Field.TIER, Field.WHY),
  PASS(Who.EVERYBODY, When.RUNNING, Field.PERSON, Field.WHY),
  PART(Who.COMMANDERS, When.OPEN, Field.PERSON, Field.PART),
  CONTAIN(Who.COMMANDERS, When.DECLARED, Field.WHY),
  REOPEN(Who.COMMANDERS, When.ENDING, Field.WHY),
  RECOVER(Who.COMMANDERS, When.CONTAINED, Field.WHY),
  LEARN(Who.COMMANDERS, When.RECOVERED, Field.LEARNED),
  EXECUTIVES(Who.EVERYBODY, When.OPEN),
  ASK_LEGAL(Who.EVERYBODY, When.OPEN, Field.DRAFT),
  ANSWER_LEGAL(Who.EVERYBODY, When.OPEN, Field.DRAFT, Field.ANSWER),
  PROMISE(Who.EVERYBODY, When.ALWAYS, Field.NEW_PROMISE, Field.WHAT, Field.MINUTES),
  KEEP(Who.EVERYBODY, When.ALWAYS, Field.PROMISE),
  BREAK(Who.EVERYBODY, When.ALWAYS, Field.PROMISE, Field.WHY),
  CIRCUMSTANCE(Who.EVERYBODY, When.OPEN, Field.CIRCUMSTANCE, Field.FACT),
  REGULATOR(Who.EVERYBODY, When.ALWAYS, Field.REGULATOR, Field.AWARE),
  TOLD_REGULATOR(Who.EVERYBODY, When.ALWAYS, Field.REGULATOR),
  TOLD_MORE(Who.EVERYBODY, When.ALWAYS, Field.REGULATOR, Field.FILED),
  DONE(Who.EVERYBODY, When.ALWAYS, Field.STEP, Field.REMARK),
  LEAVE_OUT(Who.EVERYBODY, When.ALWAYS, Field.STEP, Field.WHY),
  DECIDE(Who.EVERYBODY, When.ALWAYS, Field.DECISION, Field.WHY),
  FREEZE(Who.EVERYBODY, When.OPEN, Field.FREEZE, Field.REMARK),
  INSIDE(Who.EVERYBODY, When.OPEN, Field.INSIDE),
  CAPTURE(Who.EVERYBODY, When.ALWAYS, Field.CAPTURE, Field.REMARK),
  SETTLE(Who.EVERYBODY, When.ALWAYS, Field.ITEM, Field.FOUND),
  NOTE(Who.EVERYBODY, When.ALWAYS, Field.NOTE);

  private final Who who;
  private final When when;
  private final List<Field> fields;

  Act(Who who, When when, Field... fields) {
    this.who = who;
    this.when = when;
    this.fields = List.of(fields);
  }

  /** As it stands in addresses. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Act> of(String id) {
    return Arrays.stream(values()).filter(act -> act.id().equals(id)).findFirst();
  }

  List<Field> fields() {
    return fields;
  }

  /** Whether the reader's role lets them. */
  boolean isFor(Room room) {
    return switch (who) {
      case EVERYBODY -> room.readerWorks();
      case COMMANDERS -> room.readerCommands();
    };
  }

  /** Whether it makes sense at this stage; whether it may happen is for the crisis to decide. */
  boolean fits(Stage stage) {
    return when.stages.contains(stage);
  }

  private enum Who {
    EVERYBODY,
    COMMANDERS
  }

  private enum When {
    SUSPECTED(Stage.SUSPECTED),
    DECLARED(Stage.DECLARED),
    CONTAINED(Stage.CONTAINED),
    RECOVERED(Stage.RECOVERED),
    RUNNING(Stage.DECLARED, Stage.CONTAINED),
    ENDING(Stage.CONTAINED, Stage.RECOVERED),
    OPEN(Stage.SUSPECTED, Stage.DECLARED, Stage.CONTAINED),
    ALWAYS(Stage.values());

    private final Set<Stage> stages;

    When(Stage... stages) {
      this.stages = Set.of(stages);
    }
  }
}
