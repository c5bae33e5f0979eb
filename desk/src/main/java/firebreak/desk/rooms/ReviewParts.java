package firebreak.desk.rooms;

import firebreak.desk.crises.MatrixOf;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisClock.Face;
import firebreak.respond.crisis.CrisisClocks;
import firebreak.respond.crisis.CrisisEvent.CrisisReviewed;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.CrisisEvent.PersonPaged;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.Holidays;
import firebreak.respond.crisis.Promise;
import firebreak.respond.crisis.ToReview;
import firebreak.respond.review.Effect;
import firebreak.respond.review.Effects;
import firebreak.respond.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Looks back at a crisis. */
@Component
class ReviewParts {

  private final MatrixOf matrix;
  private final Reactions reactions;
  private final Happened happened;
  private final Holidays holidays;

  ReviewParts(MatrixOf matrix, Reactions reactions, Happened happened, Holidays holidays) {
    this.holidays = holidays;
    this.matrix = matrix;
    this.reactions = reactions;
    this.happened = happened;
  }

  void fill(Room room, Model model) {
    var asOf = Reactions.ended(room).orElse(room.now());
    var review = Review.of(room.crisis(), clocksOf(room), asOf);
    var effects = effects(room);
    model.addAttribute("sentence", new ReviewWords(room).sentence(review, effects));
    model.addAttribute("span", span(room));
    model.addAttribute("phases", new ReviewWords(room).phases(review.speed()));
    model.addAttribute("effects", told(room, effects));
    model.addAttribute("clocks", clocks(room));
    model.addAttribute("promises", promises(review, room));
    model.addAttribute("pages", pages(room));
    model.addAttribute("learned", learned(room));
    model.addAttribute("mayLearn", Act.LEARN.isFor(room) && Act.LEARN.fits(room.crisis().stage()));
    model.addAttribute("happened", happened.of(room));
    model.addAttribute("exceptions", exceptions(room));
    model.addAttribute("maySettle", Act.SETTLE.isFor(room));
  }

  private static List<Point> exceptions(Room room) {
    var words = new EventWords(room, Map.of());
    return ToReview.in(room.crisis().timeline()).stream()
        .map(one ->
            new Point(
                one.item(),
                words.of(one.made()),
                room.reader().exactly(one.made().at()),
                one.closed().map(words::of).orElse("")))
        .toList();
  }

  /** An exception that was made, and what was found about it; empty while it is open. */
  record Point(String item, String words, String exactly, String closed) {}

  private CrisisClocks clocksOf(Room room) {
    return new CrisisClocks(matrix.crisis(room.crisis()), room.brand().zone(), holidays);
  }

  private static String span(Room room) {
    var from = room.crisis().window().firstHostilePost();
    var until = Reactions.ended(room);
    var reader = room.reader();
    return until
        .map(end -> reader.say("review.span", reader.exactly(from), reader.exactly(end)))
        .orElseGet(() -> reader.say("review.since", reader.exactly(from)));
  }

  private List<Effect> effects(Room room) {
    var acts = room.crisis().timeline().all(WordsPublished.class).stream();
    var at = acts.map(WordsPublished::at).toList();
    return Effects.of(reactions.around(at, room), at, reactions.span(room).until());
  }

  /** Words that went out at the same moment share their effect. */
  private static List<Told> told(Room room, List<Effect> effects) {
    var words = new ReviewWords(room);
    return room.crisis().timeline().all(WordsPublished.class).stream()
        .map(act ->
            new Told(
                act.at(),
                room.reader().exactly(act.at()),
                room.reader().word("words", act.kind()),
                act.words(),
                effects.stream()
                    .filter(effect -> effect.act().equals(act.at()))
                    .findFirst()
                    .map(words::effect)
                    .orElse("")))
        .toList();
  }

  private List<Kept> clocks(Room room) {
    var kept = new ArrayList<Kept>();
    for (var clock : clocksOf(room).of(room.crisis())) {
      verdict(clock, room).ifPresent(kept::add);
    }
    return kept;
  }

  private static Optional<Kept> verdict(CrisisClock clock, Room room) {
    var reader = room.reader();
    var name = reader.say(clock.kind().label());
    return switch (clock.at(Reactions.ended(room).orElse(room.now()))) {
      case Face.Running _ -> Optional.empty();
      case Face.Stopped(_, var left) when left.isNegative() ->
          Optional.of(new Kept(name, reader.say("review.late", reader.length(left)), false));
      case Face.Stopped(_, var left) ->
          Optional.of(new Kept(name, reader.say("review.kept", reader.length(left)), true));
      case Face.Over(var by) when clock.kind() == CrisisClock.Kind.VERIFY ->
          Optional.of(new Kept(name, reader.say("review.unchecked", reader.length(by)), false));
      case Face.Over(var by) ->
          Optional.of(new Kept(name, reader.say("review.missed", reader.length(by)), false));
    };
  }

  private static List<Kept> promises(Review review, Room room) {
    return review.promises().stream().map(promise -> promise(promise, review, room)).toList();
  }

  private static Kept promise(Promise promise, Review review, Room room) {
    var standing = promise.at(review.asOf());
    boolean good = standing == Promise.Standing.KEPT || standing == Promise.Standing.OPEN;
    return new Kept(promise.made().what(), room.reader().word("standing", standing), good);
  }

  private static String pages(Room room) {
    var timeline = room.crisis().timeline();
    var paged = timeline.all(PersonPaged.class);
    var answered = timeline.all(PageAcknowledged.class);
    var reader = room.reader();
    if (paged.isEmpty()) {
      return reader.say("review.pages.none");
    }
    if (answered.isEmpty()) {
      return reader.say("review.pages.unanswered", paged.size());
    }
    var wait = Duration.between(paged.getFirst().at(), answered.getFirst().at());
    return reader.say(
        "review.pages", paged.size(), reader.name(answered.getFirst().by()), reader.length(wait));
  }

  private static @Nullable String learned(Room room) {
    return room.crisis().timeline().all(CrisisReviewed.class).stream()
        .map(CrisisReviewed::learned)
        .findFirst()
        .orElse(null);
  }

  /** One public message of ours and what followed. */
  record Told(Instant at, String exactly, String kind, String words, String effect) {}

  /** A deadline or a promise, and whether it was kept. */
  record Kept(String name, String words, boolean good) {}
}
