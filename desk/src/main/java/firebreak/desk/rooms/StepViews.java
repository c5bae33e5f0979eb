package firebreak.desk.rooms;

import firebreak.model.PersonId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.playbook.Circumstance;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Progress;
import firebreak.respond.playbook.Step;
import firebreak.respond.playbook.StepClosed;
import firebreak.respond.playbook.StepState;
import firebreak.respond.wording.Bilingual;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says to one reader how far the playbook has come. */
record StepViews(Room room) {

  /** Every step: what can be done now first, then what waits, then what is through. */
  List<StepView> all() {
    var progress = room.progress();
    var steps = new ArrayList<Step>(progress.next(room.now()));
    progress.playbook().steps().stream()
        .filter(step -> !steps.contains(step))
        .sorted(Comparator.comparingInt(step -> rank(progress.at(room.now(), step))))
        .forEach(steps::add);
    var views = new ArrayList<StepView>();
    steps.forEach(step -> views.add(view(step, progress, views.isEmpty())));
    return views;
  }

  private static int rank(StepState state) {
    return switch (state) {
      case StepState.Open _, StepState.Late _ -> 0;
      case StepState.Waiting _ -> 1;
      case StepState.Done _, StepState.Skipped _ -> 2;
      case StepState.NotNeeded _ -> 3;
    };
  }

  private StepView view(Step step, Progress progress, boolean first) {
    var state = progress.at(room.now(), step);
    return new StepView(
        step.id(),
        reader().say(step.act()),
        step.how().stream().map(reader()::say).toList(),
        mark(state, first),
        note(step, state, progress) + origin(step),
        due(state),
        question(state));
  }

  /** The most pressing one is now; what else may be done waits its turn beside it. */
  private static Mark mark(StepState state, boolean first) {
    return switch (state) {
      case StepState.Open _ -> first ? Mark.NOW : Mark.OPEN;
      case StepState.Late _ -> Mark.LATE;
      case StepState.Waiting _ -> Mark.TODO;
      case StepState.Done _ -> Mark.DONE;
      case StepState.Skipped _, StepState.NotNeeded _ -> Mark.LEFT_OUT;
    };
  }

  private String note(Step step, StepState state, Progress progress) {
    return switch (state) {
      case StepState.Open _, StepState.Late _ -> owner(step);
      case StepState.Waiting waiting -> owner(step) + waitsFor(waiting, progress);
      case StepState.Done(var closed, var late) ->
          late.map(over -> reader().say("step.done.late", by(closed), at(closed), length(over)))
                  .orElseGet(() -> reader().say("step.done", by(closed), at(closed)))
              + remark(closed);
      case StepState.Skipped(var closed, var why) ->
          reader().say("step.left-out", by(closed), at(closed), why);
      case StepState.NotNeeded _ -> reader().say("step.not-needed");
    };
  }

  /** Which playbooks ask for it, when the crisis goes by several. */
  private String origin(Step step) {
    return room.followed().size() < 2
        ? ""
        : room.followed().stream()
            .map(Followed::playbook)
            .filter(playbook -> playbook.step(step.id()).isPresent())
            .map(playbook -> reader().say("quoted", reader().say(playbook.title())))
            .collect(Collectors.joining(", ", " · ", ""));
  }

  private String owner(Step step) {
    var title = reader().say(step.owner().title());
    var people =
        crisis().crew().playing(step.owner()).stream()
            .map(reader()::name)
            .sorted()
            .collect(Collectors.joining(", "));
    return people.isEmpty() ? title : people + ", " + title;
  }

  private String waitsFor(StepState.Waiting waiting, Progress progress) {
    var after =
        waiting.steps().isEmpty()
            ? ""
            : " · " + reader().say("step.after", names(waiting.steps(), progress));
    return waiting
        .moment()
        .map(moment -> " · " + reader().say("step.once", reader().say(moment.from())) + after)
        .orElse(after);
  }

  private String names(Set<String> steps, Progress progress) {
    return progress.playbook().steps().stream()
        .filter(step -> steps.contains(step.id()))
        .map(Step::act)
        .map((Bilingual act) -> reader().say("quoted", reader().say(act)))
        .collect(Collectors.joining(", "));
  }

  private static String remark(StepClosed closed) {
    return closed.how() instanceof StepClosed.How.Done(var note) && !note.isBlank()
        ? " · " + note
        : "";
  }

  private static @Nullable Instant due(StepState state) {
    return switch (state) {
      case StepState.Open(var due) -> due.orElse(null);
      case StepState.Late(var due, _) -> due;
      case StepState.Waiting _, StepState.Done _, StepState.Skipped _ -> null;
      case StepState.NotNeeded _ -> null;
    };
  }

  /** What somebody has to answer before the step can begin or be dropped. */
  private static @Nullable Circumstance question(StepState state) {
    return state instanceof StepState.Waiting(_, var answer, _) ? answer.orElse(null) : null;
  }

  private String by(StepClosed closed) {
    PersonId by = closed.by();
    return reader().name(by);
  }

  private String at(StepClosed closed) {
    return reader().clock(closed.at());
  }

  private String length(java.time.Duration over) {
    return reader().length(over);
  }

  private Reader reader() {
    return room.reader();
  }

  private Crisis crisis() {
    return room.crisis();
  }

  /** How a step stands, in a sign. */
  enum Mark {
    NOW("now", "now"),
    LATE("late", "late"),
    OPEN("todo", "todo"),
    TODO("todo", "todo"),
    DONE("done", "done"),
    LEFT_OUT("done", "close");

    private final String state;
    private final String icon;

    Mark(String state, String icon) {
      this.state = state;
      this.icon = icon;
    }

    public String state() {
      return state;
    }

    public String icon() {
      return icon;
    }

    /** Whether somebody may do it now. */
    public boolean isOpen() {
      return this == NOW || this == LATE || this == OPEN;
    }
  }

  /**
   * One step.
   *
   * @param how what a good hand pays attention to
   * @param note who owns it, what it waits for, or what came of it
   * @param due null when it has no deadline yet
   * @param question what somebody has to say first; null when nothing
   */
  record StepView(
      String id,
      String act,
      List<String> how,
      Mark mark,
      String note,
      @Nullable Instant due,
      @Nullable Circumstance question) {

    private static final Set<String> ABOUT_CLAIMS =
        Set.of("check-claim", "list-claims", "gather-proof", "set-right", "correct-carriers");

    /** Whether the page of claims is where it is done. */
    public boolean isAboutClaims() {
      return ABOUT_CLAIMS.contains(id);
    }
  }
}
