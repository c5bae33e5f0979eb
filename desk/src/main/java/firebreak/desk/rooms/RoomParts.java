package firebreak.desk.rooms;

import firebreak.desk.crises.SaidHere;
import firebreak.desk.crises.StepAdvice;
import firebreak.desk.rooms.StepViews.Mark;
import firebreak.model.StoryId;
import firebreak.respond.crisis.DoubleCrisis;
import firebreak.respond.crisis.Promise;
import firebreak.respond.people.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the parts of a room. */
@Component
class RoomParts {

  private static final int STEPS_SHOWN = 5;
  private static final int HAPPENED_SHOWN = 40;

  private final ClockViews clocks;
  private final Because because;
  private final Public outside;
  private final Happened happened;

  RoomParts(ClockViews clocks, Because because, Public outside, Happened happened) {
    this.clocks = clocks;
    this.because = because;
    this.outside = outside;
    this.happened = happened;
  }

  /** What every part needs to know. */
  void frame(Room room, Model model) {
    model.addAttribute("room", room);
    model.addAttribute("id", room.id());
    model.addAttribute("reader", room.reader());
    model.addAttribute("works", room.readerWorks());
    model.addAttribute("topic", "crisis-" + room.id());
    model.addAttribute("pulse", "watch-" + room.brand().id());
  }

  /** The tier, the people, the sentence, the next act and the clocks. */
  void top(Room room, Model model) {
    var crisis = room.crisis();
    var reader = room.reader();
    model.addAttribute("tier", crisis.tier());
    model.addAttribute("stage", reader.say(crisis.stage().word()));
    model.addAttribute(
        "why", because.heaviest(room).orElse(crisis.timeline().beginning().because()));
    model.addAttribute("people", people(room));
    var pace = outside.pace().of(room);
    model.addAttribute("pace", pace);
    model.addAttribute("mayPass", Act.PASS.isFor(room) && Act.PASS.fits(crisis.stage()));
    model.addAttribute("claim", claim(room));
    model.addAttribute(
        "backfired",
        DoubleCrisis.goingOn(crisis)
            .map(
                one -> reader.say("backfired", reader.count(one.against()), reader.count(one.of())))
            .orElse(""));
    model.addAttribute("next", next(room, pace.grows()));
    model.addAttribute("clocks", clocks.of(room));
  }

  private static List<String> people(Room room) {
    var reader = room.reader();
    var people = new ArrayList<String>();
    people.add(
        room.crisis()
            .crew()
            .commander()
            .map(one -> reader.say("commands", reader.name(one)))
            .orElseGet(() -> reader.say("commands.nobody")));
    Arrays.stream(Role.values())
        .filter(part -> part != Role.COMMANDER)
        .filter(part -> !room.crisis().crew().playing(part).isEmpty())
        .map(part ->
            room.crisis().crew().playing(part).stream()
                    .map(reader::name)
                    .sorted()
                    .collect(Collectors.joining(", "))
                + ": "
                + reader.say(part.title()))
        .forEach(people::add);
    return people;
  }

  private static Optional<String> claim(Room room) {
    var reader = room.reader();
    return room.crisis()
        .verifying()
        .checked()
        .map(check -> reader.say("claim", reader.word("verdict", check.verdict()), check.found()));
  }

  private NextView next(Room room, boolean grows) {
    var reader = room.reader();
    if (!room.readerWorks()) {
      return NextView.NOTHING;
    }
    return switch (NextAct.of(room.crisis(), outside.said(room), grows)) {
      case NextAct.Acknowledge _ ->
          NextView.press("/duty/rooms/" + room.id() + "/here", reader.say("next.acknowledge"));
      case NextAct.Do(var act) when !act.isFor(room) -> NextView.waits(reader.say("next.waits"));
      case NextAct.Do(var act) when act.fields().isEmpty() ->
          NextView.press(room.address() + "/acts/" + act.id(), reader.word("act", act));
      case NextAct.Do(var act) ->
          NextView.open(room.address() + "/acts/" + act.id(), reader.word("act", act));
      case NextAct.WriteReply _ -> reply(room);
      case NextAct.GoOnWith(var words) ->
          NextView.go(words.address(), reader.say("next." + words.state()));
      case NextAct.SeeWhatFollows _ -> NextView.waits(reader.say("next.see"));
      case NextAct.ReadReview _ -> NextView.go(room.address() + "/review", reader.say("review"));
    };
  }

  /** The room itself when there is nothing left to answer. */
  String firstWords(Room room) {
    var said = outside.said(room);
    return NextAct.onTheWay(said)
        .or(() -> said.stream().filter(one -> one.state() == SaidHere.State.PUBLIC).findFirst())
        .map(SaidHere.Words::address)
        .or(() ->
            outside
                .evidence()
                .loudest(room)
                .map(post -> post.reply(room.brand().id().value()) + "&template=holding"))
        .orElseGet(room::address);
  }

  /** What has to be stopped and who has to know before the public hears from us. */
  void before(Room room, Model model) {
    model.addAttribute("freeze", new BeforePublic(room).freeze());
    model.addAttribute("inside", new BeforePublic(room).inside());
  }

  private NextView reply(Room room) {
    return outside
        .evidence()
        .loudest(room)
        .map(post ->
            NextView.go(post.reply(room.brand().id().value()), room.reader().say("next.reply")))
        .orElse(NextView.NOTHING);
  }

  /** What the playbook asks for next: what can be done now, then what waits for that. */
  void steps(Room room, Model model) {
    var all = new StepViews(room).all();
    var open = all.stream().filter(step -> step.mark().isOpen()).toList();
    var waiting = all.stream().filter(step -> step.mark() == Mark.TODO).toList();
    int closed = all.size() - open.size() - waiting.size();
    model.addAttribute(
        "steps", Stream.concat(open.stream(), waiting.stream()).limit(STEPS_SHOWN).toList());
    model.addAttribute("told", outside.told(room, all));
    model.addAttribute(
        "rest", room.reader().say("steps.rest", open.size(), waiting.size(), closed));
  }

  /** What we say and what we promised. */
  void said(Room room, Model model) {
    model.addAttribute("said", outside.said(room));
    model.addAttribute("promises", Promise.in(room.crisis().timeline()));
  }

  void happened(Room room, Model model) {
    var lines = happened.of(room);
    var entries = Entry.newestFirst(room, lines).stream().limit(HAPPENED_SHOWN).toList();
    model.addAttribute("entries", entries);
    model.addAttribute("more", lines.size() - entries.stream().mapToInt(Entry::size).sum());
  }

  void evidence(Room room, boolean newest, Model model) {
    model.addAttribute("newest", newest);
    model.addAttribute("evidence", outside.evidence().of(room, newest));
    model.addAttribute("brand", room.brand().id().value());
    model.addAttribute("story", room.story().map(StoryId::value).orElse(null));
  }

  /** What is said outside, by the public and by us. */
  @Component
  record Public(
      Pace pace,
      Evidence evidence,
      ObjectProvider<SaidHere> keepers,
      ObjectProvider<StepAdvice> advisers) {

    /** What the desk can tell beside the steps that may be done now. */
    Map<String, StepAdvice.Told> told(Room room, List<StepViews.StepView> steps) {
      var where = new StepAdvice.Where(room.brand().id(), room.story(), room.reader().person());
      var told = new HashMap<String, StepAdvice.Told>();
      steps.stream()
          .filter(step -> step.mark() != Mark.DONE && step.mark() != Mark.LEFT_OUT)
          .forEach(step ->
              advisers.stream()
                  .flatMap(adviser -> adviser.about(step.id(), where).stream())
                  .forEach(advice -> told.put(step.id(), advice)));
      return told;
    }

    List<SaidHere.Words> said(Room room) {
      return keepers.stream().flatMap(keeper -> keeper.in(room.crisis().id()).stream()).toList();
    }
  }
}
