package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Rulings;
import firebreak.desk.crises.SaidHere;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent.PlaybookStepClosed;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.playbook.StepClosed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class RoomBookTest {

  @Autowired Pens pens;
  @Autowired Storm storm;
  @Autowired Brands brands;
  @Autowired Crises crises;
  @Autowired Rulings rulings;
  @Autowired SaidHere saidHere;
  @Autowired MoodyVoice voices;
  @Autowired Agreeing agreeing;
  @Autowired SettableClock clock;

  Brand brand = Pens.NOBODY;
  Person ana;
  Person jan;

  @BeforeEach
  void twoPeopleAndABrand() {
    brand = brands.byId(storm.aBrand()).orElseThrow();
    voices.of(brand);
    ana = pens.somebody("Ana", Role.COMMANDER);
    jan = pens.somebody("Jan", Role.APPROVER);
  }

  @Test
  void what_was_said_in_a_crisis_stands_on_its_timeline_once() {
    var post = breaksOut();
    var room = rulings.rulingFor(brand.id(), post).crisis().orElseThrow();
    check(room);
    long id = pens.written(brand, post, ana, Pens.CALM);
    agreeing.send(id, ana);
    assertThat(said(room)).containsExactly(SaidHere.State.WAITS_FOR_APPROVAL);

    agreeing.approve(id, pens.fingerprint(id), jan);

    await().until(() -> said(room).equals(List.of(SaidHere.State.PUBLIC)));
    assertThat(crises.byId(room).orElseThrow().timeline().all(WordsPublished.class))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.words()).isEqualTo(Pens.CALM);
          assertThat(event.draft().value()).isEqualTo(Long.toString(id));
        });
    assertThat(saidHere.in(room).getFirst().permalink()).isPresent();
  }

  @Test
  void the_step_of_the_playbook_is_closed_when_its_turn_has_come() {
    var post = breaksOut();
    var room = rulings.rulingFor(brand.id(), post).crisis().orElseThrow();
    crises.decide(room, new Command.Declare(ana.id(), Tier.T2, ana.id()));
    check(room);
    closeEverythingBefore(room, "write-reply");
    long id = pens.written(brand, post, ana, Pens.CALM);
    agreeing.send(id, ana);

    agreeing.approve(id, pens.fingerprint(id), jan);

    await().until(() -> said(room).equals(List.of(SaidHere.State.PUBLIC)));
    assertThat(crises.byId(room).orElseThrow().timeline().all(PlaybookStepClosed.class))
        .extracting(event -> event.closing().step())
        .contains("write-reply", "publish-reply");
  }

  private PostId breaksOut() {
    return storm.breaksOutOver(brand.id(), clock.instant()).getFirst().id();
  }

  private void check(CrisisId room) {
    crises.decide(
        room, new Command.RecordCheck(ana.id(), ClaimVerdict.TRUE, "one hotel, overbooked"));
  }

  private void closeEverythingBefore(CrisisId room, String last) {
    var playbook = crises.progressOf(crises.byId(room).orElseThrow()).playbook();
    var before = new ArrayList<>(playbook.step(last).orElseThrow().needs().after());
    while (!before.isEmpty()) {
      var step = before.removeLast();
      before.addAll(playbook.step(step).orElseThrow().needs().after());
      var how = new StepClosed.How.Done("");
      crises.decide(
          room, new Command.CloseStep(new StepClosed(step, ana.id(), clock.instant(), how)));
    }
  }

  private List<SaidHere.State> said(CrisisId room) {
    return saidHere.in(room).stream().map(SaidHere.Words::state).toList();
  }
}
