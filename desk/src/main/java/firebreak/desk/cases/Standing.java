package firebreak.desk.cases;

import firebreak.desk.cases.Message.Purpose;
import firebreak.desk.cases.Message.Way;
import firebreak.respond.care.CaseState;
import firebreak.respond.care.CaseState.GoodwillState;
import firebreak.respond.care.FollowUp;
import firebreak.respond.care.Handoff;
import firebreak.respond.care.HandoffRules;
import firebreak.respond.care.NextCareAct;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a case stands, from everything that is written down about it. */
record Standing(CareCase one, List<Message> messages, Optional<Gift> gift, boolean saidInPublic) {

  static Standing of(CareCase one, CaseBooks books) {
    return new Standing(
        one,
        books.messages().of(one.id()),
        books.gifts().of(one.id()),
        books.outside().hasAnswered(one.place()));
  }

  /** What the channel still lets us write. */
  Handoff handoff(Instant now) {
    var there = messages.stream().filter(one -> one.way() == Way.CHANNEL).toList();
    var ours = there.stream().filter(Message::isOurs).map(Message::at).toList();
    var theirs = there.stream().filter(said -> !said.isOurs()).map(Message::at).toList();
    return Handoff.at(
        HandoffRules.of(one.place().post().channel()),
        new Handoff.Talk(one.times().posted(), ours, theirs),
        now);
  }

  FollowUp followUp() {
    return FollowUp.of(
        new FollowUp.Facts(
            goodwill() == GoodwillState.ARRIVED || goodwill() == GoodwillState.NOT_NEEDED,
            one.ending().confirmed().isPresent(),
            asked(Purpose.LOOK_AGAIN),
            one.ending().followUp()));
  }

  NextCareAct next() {
    return NextCareAct.of(
        new CaseState(
            one.owner().isPresent(),
            one.findings().claim(),
            speaking(),
            goodwill(),
            new CaseState.Ending(
                one.ending().confirmed().isPresent(), followUp(), asked(Purpose.HOW_WAS_IT)),
            one.isClosed()));
  }

  GoodwillState goodwill() {
    return gift.map(last ->
            switch (last.state()) {
              case ASKED -> GoodwillState.ASKED;
              case GIVEN -> GoodwillState.GIVEN;
              case ARRIVED -> GoodwillState.ARRIVED;
              case NOT_NEEDED -> GoodwillState.NOT_NEEDED;
              case REFUSED -> GoodwillState.NONE;
            })
        .orElse(GoodwillState.NONE);
  }

  boolean asked(Purpose purpose) {
    return messages.stream().anyMatch(said -> said.isOurs() && said.purpose() == purpose);
  }

  private CaseState.Speaking speaking() {
    boolean silent = messages.stream().noneMatch(Message::isOurs);
    boolean theirs = !messages.isEmpty() && !messages.getLast().isOurs();
    boolean asks = !messages.isEmpty() && messages.getLast().purpose() == Purpose.ALL_WELL;
    boolean settled = one.ending().confirmed().isPresent();
    return new CaseState.Speaking(saidInPublic, silent, theirs && !settled, asks);
  }
}
