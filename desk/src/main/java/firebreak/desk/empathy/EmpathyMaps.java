package firebreak.desk.empathy;

import firebreak.desk.empathy.Beside.Line;
import firebreak.desk.empathy.Beside.Met;
import firebreak.desk.empathy.Beside.Part;
import firebreak.desk.empathy.Beside.Unmet;
import firebreak.desk.people.Person;
import firebreak.respond.empathy.EmpathyMap;
import firebreak.respond.empathy.EmpathyMap.Cell;
import firebreak.respond.empathy.Quadrant;
import firebreak.respond.empathy.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Answers one question: what do those who are against us believe, and do these words answer it? */
@Component
public class EmpathyMaps {

  private static final int LINES = 3;
  private static final int ASKED = 3;

  private final Pictures pictures;
  private final MessageSource words;

  EmpathyMaps(Pictures pictures, MessageSource words) {
    this.pictures = pictures;
    this.words = words;
  }

  /** Empty when nobody in the story is against us. */
  public Optional<Beside> beside(Subject subject, String draft, Person reader) {
    var picture = pictures.of(subject);
    var to = new Said(reader, words);
    if (picture.whole().people() == 0 && picture.own().isEmpty()) {
      return Optional.empty();
    }
    var replies = pictures.reader().replies(picture.map(), draft);
    return Optional.of(
        new Beside(
            to.say("rests-on", picture.whole().people()),
            subject.address(),
            Arrays.stream(Quadrant.values())
                .map(side -> part(picture, side, to))
                .filter(part -> !part.lines().isEmpty())
                .toList(),
            open(picture.map(), replies, to),
            met(replies, draft, to)));
  }

  /** Whether there is anybody to be answered. */
  public boolean isAnybodyAgainstUs(Subject subject) {
    return pictures.of(subject).whole().people() > 0;
  }

  private static Part part(Picture picture, Quadrant side, Said to) {
    var lines = new ArrayList<Line>();
    picture.own().stream()
        .filter(edit -> edit.quadrant() == side)
        .map(edit -> new Line(edit.line().words(), to.say("own.short")))
        .forEach(lines::add);
    picture.map().of(side).stream()
        .limit(LINES)
        .map(cell ->
            new Line(
                to.say(cell.notion().words()),
                to.say("of", cell.people(), picture.whole().people())))
        .forEach(lines::add);
    return new Part(to.say(side.title()), lines);
  }

  /** Only what enough people share, and no more than a text can hold. */
  private static List<Unmet> open(EmpathyMap map, List<Reply> replies, Said to) {
    return replies.stream()
        .filter(reply -> reply instanceof Reply.Open && map.weighs(reply.cell()))
        .limit(ASKED)
        .map(reply -> new Unmet(who(map, reply.cell(), to), ask(reply.cell(), to)))
        .toList();
  }

  private static List<Met> met(List<Reply> replies, String draft, Said to) {
    var met = new ArrayList<Met>();
    for (var reply : replies) {
      if (reply instanceof Reply.Answered(var cell, var by)) {
        met.add(new Met(to.say(cell.notion().words()), by.of(draft)));
      }
    }
    return met;
  }

  private static String who(EmpathyMap map, Cell cell, Said to) {
    return to.say(
        "unmet." + cell.notion().quadrant(),
        to.say("of", cell.people(), map.people()),
        to.say(cell.notion().words()));
  }

  private static String ask(Cell cell, Said to) {
    return cell.notion().ask().map(to::say).orElse("");
  }
}
