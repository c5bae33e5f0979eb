package firebreak.desk.hindsight;

import firebreak.desk.detecting.Strictnesses;
import firebreak.desk.detecting.Strictnesses.Setting;
import firebreak.desk.hindsight.JudgedSignals.Telling;
import firebreak.desk.people.Person;
import firebreak.detect.tuning.Strictness;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says in one sentence how strict a brand's detector is and who made it so. */
@Component
public class DialLine {

  private final Strictnesses strictnesses;
  private final Telling telling;

  DialLine(Strictnesses strictnesses, Telling telling) {
    this.strictnesses = strictnesses;
    this.telling = telling;
  }

  /** Empty while it is as shipped. */
  public Optional<String> of(BrandId brand, Person reader) {
    return strictnesses.history(brand, 1).stream()
        .filter(turn -> !turn.strictness().equals(Strictness.SHIPPED))
        .findFirst()
        .map(turn -> line(turn, telling.to(reader)));
  }

  private String line(Setting turn, HindsightReader reader) {
    var by =
        turn.by().equals(Strictnesses.DESK)
            ? reader.say("turn.desk")
            : telling.name(new PersonId(turn.by()));
    return reader.say("line", reader.factor(turn.strictness()), reader.day(turn.at()), by);
  }
}
