package firebreak.desk.hindsight;

import firebreak.desk.hindsight.Judgement.Verdict;
import firebreak.desk.matrix.Matrices;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import firebreak.model.Signal;
import firebreak.model.Tier;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Situation;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Signals with what people said of them, as a reader sees them and may add to. */
@Component
public class JudgedSignals {

  private final Judgements judgements;
  private final Matrices matrices;
  private final Telling telling;

  JudgedSignals(Judgements judgements, Matrices matrices, Telling telling) {
    this.judgements = judgements;
    this.matrices = matrices;
    this.telling = telling;
  }

  /**
   * The signals in the same order.
   *
   * @param back the page to come back to, from {@code /} on
   */
  public List<Judged> of(List<Signal> signals, Person reader, String back) {
    var speaks = telling.to(reader);
    return signals.stream().map(signal -> judged(signal, speaks, back)).toList();
  }

  /**
   * Those that were serious enough to wake somebody, each once: what says the same within the hour
   * and no more serious woke nobody.
   *
   * @param signals in order
   */
  public List<Signal> thatWoke(List<Signal> signals) {
    var woke = new ArrayList<Signal>();
    for (var signal : signals) {
      var tier = tier(signal);
      boolean said =
          woke.stream().anyMatch(one -> Likeness.alike(one, signal) && tier(one).atLeast(tier));
      if (tier.atLeast(Tier.T1) && !said) {
        woke.add(signal);
      }
    }
    return woke;
  }

  /** What the matrix in force made of a signal alone when it was seen. */
  private Tier tier(Signal signal) {
    var alone = Situation.of(signal.brand(), Optional.empty(), signal.at());
    return matrices.assess(alone.with(List.of(signal), Facts.UNKNOWN)).tier();
  }

  private Judged judged(Signal signal, HindsightReader reader, String back) {
    var said = judgements.of(signal.id());
    var own = said.stream().filter(one -> one.by().equals(reader.person().id())).findFirst();
    return new Judged(
        "/watch/" + signal.brand() + "/signals/" + signal.id() + "/judgement",
        new When(signal.at().toString(), reader.clock(signal.at()), reader.at(signal.at())),
        tier(signal),
        reader.wording().of(signal),
        own.map(one -> one.verdict().name()).orElse(""),
        said.stream().map(one -> told(one, reader)).collect(Collectors.joining(" ")),
        reader.mayJudge() ? Optional.of(back) : Optional.empty());
  }

  private String told(Judgement one, HindsightReader reader) {
    var key = one.verdict() == Verdict.RIGHT ? "judged.right" : "judged.nothing";
    return reader.say(key, telling.name(one.by()), reader.at(one.at()));
  }

  /**
   * A signal and what was said of it.
   *
   * @param address where a judgement goes
   * @param own the reader's verdict, or nothing
   * @param said all judgements in sentences, or nothing
   * @param back where to come back to; absent for somebody who may only read
   */
  public record Judged(
      String address,
      When when,
      Tier tier,
      String sentence,
      String own,
      String said,
      Optional<String> back) {}

  /** A moment for machines, and for the reader short and whole. */
  public record When(String iso, String clock, String words) {}

  /** Who is spoken to, and about whom. */
  @Component
  record Telling(People people, MessageSource words, InstantSource clock) {

    HindsightReader to(Person reader) {
      return new HindsightReader(reader, words, clock.instant());
    }

    String name(PersonId id) {
      return people.byId(id).map(Person::name).orElse(id.value());
    }
  }
}
