package firebreak.desk.replies;

import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Rulings.Ruling;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.ComposerView.Act;
import firebreak.desk.replies.ComposerView.Act.Kind;
import firebreak.desk.replies.ComposerView.Clocks;
import firebreak.desk.replies.ComposerView.Exceptional.Alone;
import firebreak.desk.replies.ComposerView.Head;
import firebreak.desk.replies.ComposerView.May;
import firebreak.desk.replies.ComposerView.Reading;
import firebreak.desk.watching.Channels;
import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.model.VerifyGate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in one sentence how words of ours stand, and names the one act that comes next. */
@Component
class Heads {

  private static final int MOST_NAMES = 4;
  private static final String GATE = "gate.verify";

  private final Judging judging;
  private final Crises crises;
  private final Threads threads;
  private final People people;

  Heads(Judging judging, Crises crises, Threads threads, People people) {
    this.judging = judging;
    this.crises = crises;
    this.threads = threads;
    this.people = people;
  }

  Head of(Seen seen, Reader reader) {
    var ruling = judging.ruling(seen.reply());
    boolean alone = judging.missing(seen.reply()).isEmpty();
    return new Head(
        sentence(seen, reader),
        about(seen, reader, alone) + unchecked(seen.reply(), ruling, reader),
        act(seen, alone),
        clocks(seen.reply(), ruling, reader.now()));
  }

  private String sentence(Seen seen, Reader reader) {
    return switch (seen.reply().state()) {
      case DRAFT -> draft(seen, reader);
      case WAITS ->
          seen.may().approve()
              ? reader.say("replies.head.waits-for-you")
              : reader.say("replies.head.waits");
      case APPROVED ->
          seen.onlyGate()
              ? reader.say("replies.head.approved-waits")
              : reader.say("replies.head.approved");
      case OUT -> reader.say("replies.head.out." + out(seen), channel(seen.reply()));
      case ASIDE -> reader.say("replies.head.aside");
    };
  }

  private String draft(Seen seen, Reader reader) {
    if (seen.reply().written().words().isBlank()) {
      return reader.say("replies.head.blank", handle(seen.reply()));
    }
    if (seen.blocks() > 0) {
      return reader.counted("replies.head.stopped", seen.blocks());
    }
    return seen.onlyGate() ? reader.say("replies.head.gate") : reader.say("replies.head.clear");
  }

  private static String out(Seen seen) {
    return seen.latest().map(Publication::state).orElse(Publication.State.QUEUED).name();
  }

  private String about(Seen seen, Reader reader, boolean alone) {
    var reply = seen.reply();
    var brand = judging.brand(reply).name();
    var what = reader.say("replies.about", handle(reply), channel(reply), brand);
    boolean settled = !reply.isOpen() || reply.state() == Composition.State.APPROVED;
    if (settled) {
      return what;
    }
    if (seen.may().approve()) {
      return what + " " + reader.say("replies.about.you");
    }
    return what + " " + (alone ? alone(reply, reader) : readers(reply, reader));
  }

  private String alone(Composition reply, Reader reader) {
    return reader.say("replies.about.alone." + judging.alone(reply));
  }

  /** A gate whose minutes nobody has started does not open by itself. */
  private String unchecked(Composition reply, Ruling ruling, Reader reader) {
    boolean shut = reply.isOpen() && !ruling.gate().permits(reader.now());
    return shut && nobodyChecks(ruling) ? " " + reader.say("replies.gate.unchecked") : "";
  }

  private boolean nobodyChecks(Ruling ruling) {
    return ruling
        .crisis()
        .flatMap(crises::byId)
        .filter(crisis -> crisis.verifying().started().isEmpty())
        .isPresent();
  }

  private String readers(Composition reply, Reader reader) {
    var names =
        people.all().stream()
            .filter(person -> person.may(Role.APPROVER))
            .filter(person -> !Approvals.wrote(reply, person.id()))
            .filter(person -> !person.id().equals(reader.person().id()))
            .limit(MOST_NAMES)
            .map(Person::name)
            .collect(Collectors.joining(", "));
    if (!names.isEmpty()) {
      return reader.say("replies.about.readers", names);
    }
    return judging.brand(reply).drill()
        ? reader.say("replies.about.practice")
        : reader.say("replies.about.nobody");
  }

  private static Act act(Seen seen, boolean alone) {
    boolean may = seen.may().write();
    return switch (seen.reply().state()) {
      case DRAFT -> {
        boolean stopped = seen.blocks() > 0 || seen.reply().written().words().isBlank();
        boolean gated = alone && seen.onlyGate();
        var kind = alone ? Kind.SPEAK : Kind.SEND;
        yield new Act(may ? kind : Kind.NONE, !stopped && !gated);
      }
      case WAITS -> new Act(waiting(seen), true);
      case APPROVED ->
          new Act(
              seen.may().publish() ? Kind.PUBLISH : Kind.NONE,
              seen.findings().stream().noneMatch(finding -> finding.severity() == Severity.BLOCK));
      case OUT, ASIDE -> new Act(Kind.NONE, false);
    };
  }

  private static Kind waiting(Seen seen) {
    if (seen.may().approve()) {
      return Kind.APPROVE;
    }
    if (seen.reading().exceptional().alone() == Alone.NOW) {
      return Kind.GLASS;
    }
    return seen.may().practice() ? Kind.PRACTICE : Kind.NONE;
  }

  private Clocks clocks(Composition reply, Ruling ruling, Instant now) {
    var due = ruling.crisis().flatMap(room -> FirstWords.due(crises, room));
    var opens =
        switch (ruling.gate()) {
          case VerifyGate.ShutUntil(var moment)
              when now.isBefore(moment) && !nobodyChecks(ruling) ->
              Optional.of(moment);
          case VerifyGate.ShutUntil _, VerifyGate.NotRequired _, VerifyGate.Checked _ ->
              Optional.<Instant>empty();
        };
    return new Clocks(
        ruling.tier(),
        reply.state() == Composition.State.OUT ? Optional.empty() : due,
        reply.isOpen() ? opens : Optional.empty(),
        ruling.crisis().map(id -> "/crises/" + id));
  }

  private String handle(Composition reply) {
    return threads
        .mention(reply.brand(), reply.place().post())
        .map(heard -> "@" + heard.author().handle())
        .orElse("–");
  }

  private static String channel(Composition reply) {
    return Channels.name(reply.place().post().channel().value());
  }

  /** What the sentence is made from. */
  record Seen(
      Composition reply, Optional<Publication> latest, List<Finding> findings, Reading reading) {

    May may() {
      return reading.may();
    }

    /** What stops the words for good; the gate opens by itself. */
    long blocks() {
      return findings.stream()
          .filter(finding -> finding.severity() == Severity.BLOCK)
          .filter(finding -> !finding.rule().equals(GATE))
          .count();
    }

    boolean onlyGate() {
      return blocks() == 0 && findings.stream().anyMatch(one -> one.rule().equals(GATE));
    }
  }
}
