package firebreak.desk.rooms;

import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.Demand;
import firebreak.respond.crisis.Regulator;
import firebreak.respond.matrix.Fact;
import firebreak.respond.people.Role;
import firebreak.respond.playbook.Circumstance;
import firebreak.respond.playbook.StepClosed;
import firebreak.respond.playbook.StepClosed.How;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** Makes commands of what was typed; every field has been looked at before. */
record Commands(Room room, Typed typed) {

  Command of(Act act) {
    return switch (act) {
      case DECLARE -> new Command.Declare(me(), tier(), typed.person());
      case DISMISS -> new Command.Dismiss(me(), why());
      case VERIFY -> new Command.StartVerifying(me());
      case CHECK ->
          new Command.RecordCheck(
              me(), typed.of(Field.VERDICT, ClaimVerdict.class), typed.of(Field.FOUND));
      case RAISE -> new Command.Raise(me(), tier(), why());
      case LOWER -> new Command.Lower(me(), tier(), why());
      case PASS -> new Command.PassCommand(me(), typed.person(), why());
      case PART -> new Command.GivePart(me(), typed.person(), typed.of(Field.PART, Role.class));
      case CONTAIN -> new Command.Contain(me(), why());
      case REOPEN -> new Command.Reopen(me(), why());
      case RECOVER -> new Command.Recover(me(), why());
      case LEARN -> new Command.Review(me(), typed.of(Field.LEARNED));
      case EXECUTIVES -> new Command.TellExecutives(me());
      case ASK_LEGAL -> new Command.AskLegal(me(), draft());
      case ANSWER_LEGAL -> new Command.AnswerAsLegal(me(), draft(), typed.of(Field.ANSWER));
      case PROMISE, KEEP, BREAK -> promise(act);
      case CIRCUMSTANCE ->
          new Command.TellCircumstance(
              me(),
              typed.of(Field.CIRCUMSTANCE, Circumstance.class),
              typed.of(Field.FACT, Fact.class));
      case REGULATOR -> new Command.StartRegulatorClock(me(), authority(), typed.aware(room));
      case TOLD_REGULATOR -> new Command.TellRegulator(me(), authority());
      case TOLD_MORE -> new Command.TellRegulatorMore(me(), authority(), typed.of(Field.FILED));
      case DONE -> step(new How.Done(typed.of(Field.REMARK)));
      case LEAVE_OUT -> step(new How.Skipped(why()));
      case DECIDE -> new Command.Decide(me(), typed.of(Field.DECISION), why());
      case FREEZE -> freeze();
      case INSIDE -> met(Demand.TOLD_FIRST, typed.of(Field.INSIDE), "");
      case CAPTURE -> met(Demand.EVIDENCE, typed.of(Field.CAPTURE), typed.of(Field.REMARK));
      case SETTLE -> new Command.CloseReviewItem(me(), typed.of(Field.ITEM), typed.of(Field.FOUND));
      case NOTE -> new Command.Note(me(), typed.of(Field.NOTE));
    };
  }

  private Command promise(Act act) {
    if (act == Act.KEEP) {
      return new Command.KeepPromise(me(), typed.of(Field.PROMISE));
    }
    if (act == Act.BREAK) {
      return new Command.BreakPromise(me(), typed.of(Field.PROMISE), why());
    }
    var due = room.now().plus(Duration.ofMinutes(typed.minutes()));
    return new Command.MakePromise(me(), typed.of(Field.NEW_PROMISE), typed.of(Field.WHAT), due);
  }

  /** What the matrix asks to stop is named by its English words. */
  private Command freeze() {
    var what =
        room.freeze().stream()
            .filter(one -> one.english().equals(typed.of(Field.FREEZE)))
            .findFirst()
            .orElseThrow();
    return new Command.Freeze(me(), what, typed.of(Field.REMARK));
  }

  private Command met(Demand demand, String english, String remark) {
    var what =
        room.asked(demand).stream()
            .filter(one -> one.english().equals(english))
            .findFirst()
            .orElseThrow();
    return new Command.SettleDemand(me(), demand, what, true, remark);
  }

  /** Of each point of the exit whether it is so; what is not carries the reason for ending. */
  List<Command> exits() {
    var asked = room.asked(Demand.EXIT);
    return IntStream.range(0, asked.size())
        .mapToObj(n -> exit(asked.get(n), typed.isExit(n)))
        .toList();
  }

  private Command exit(Bilingual what, boolean met) {
    return new Command.SettleDemand(me(), Demand.EXIT, what, met, met ? "" : why());
  }

  private Command step(How how) {
    return new Command.CloseStep(new StepClosed(typed.of(Field.STEP), me(), room.now(), how));
  }

  private PersonId me() {
    return room.reader().person().id();
  }

  private Tier tier() {
    return typed.of(Field.TIER, Tier.class);
  }

  private String why() {
    return typed.of(Field.WHY);
  }

  private DraftId draft() {
    return new DraftId(typed.of(Field.DRAFT));
  }

  private Regulator authority() {
    return typed.of(Field.REGULATOR, Regulator.class);
  }
}
