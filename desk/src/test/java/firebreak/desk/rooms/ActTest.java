package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.platform.Json;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.Noted;
import firebreak.respond.crisis.CrisisEvent.PlaybookStepClosed;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Stage;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class ActTest {

  static final List<Act> OF_COMMANDERS =
      List.of(
          Act.DECLARE,
          Act.DISMISS,
          Act.LOWER,
          Act.PART,
          Act.CONTAIN,
          Act.REOPEN,
          Act.RECOVER,
          Act.LEARN);

  final Guests guests;
  final JdbcClient db;
  final MockMvc web;
  Person ana;
  Person ola;
  Person jan;
  CrisisId room;

  ActTest(
      @Autowired Guests guests, @Autowired JdbcClient db, @Autowired WebApplicationContext desk) {
    this.guests = guests;
    this.db = db;
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
  }

  @BeforeEach
  void aStormBreaksOut() {
    ana = guests.somebody("Ana Lis", Role.COMMANDER);
    ola = guests.somebody("Ola", Role.RESPONDER);
    jan = guests.somebody("Jan", Role.VIEWER);
    room = guests.aCrisis();
  }

  @AfterEach
  void everybodyGoesToBed() {
    List.of(ana, ola, jan).forEach(guests::leaves);
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void nobody_acts_who_may_only_read(Act act) throws Exception {
    assertThat(act(jan, act)).isEqualTo(403);
    assertThat(Guests.read(web, jan, path(act)).getResponse().getStatus()).isEqualTo(403);
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void a_forged_post_is_refused(Act act) throws Exception {
    var before = written();

    var forged = web.perform(Guests.as(post(path(act)), ana)).andReturn();

    assertThat(forged.getResponse().getStatus()).isEqualTo(403);
    assertThat(written()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void only_whoever_commands_moves_a_crisis_along(Act act) throws Exception {
    assertThat(act(ola, act) == 403).isEqualTo(OF_COMMANDERS.contains(act));
  }

  @ParameterizedTest
  @EnumSource(Act.class)
  void every_act_asks_for_what_it_needs(Act act) throws Exception {
    var page = Guests.page(web, ana, path(act));

    assertThat(page).contains("<h2 id=\"act-name\">", "Not now").doesNotContain("??");
    act.fields().forEach(field -> assertThat(page).contains("name=\"" + field.id() + "\""));
  }

  @Test
  void whoever_was_given_the_command_moves_it_along_whatever_their_role() throws Exception {
    guests.happens(room, new Command.Declare(ana.id(), Tier.T2, ola.id()));

    assertThat(act(ola, Act.CONTAIN, "why", "it shrinks")).isEqualTo(302);
    assertThat(guests.crisis(room).stage()).isEqualTo(Stage.CONTAINED);
  }

  @Test
  void a_crisis_goes_from_suspicion_to_containment_by_forms() throws Exception {
    assertThat(act(ana, Act.DECLARE, "tier", "T3", "person", ana.id().value())).isEqualTo(302);
    assertThat(act(ola, Act.CHECK, "verdict", "TRUE", "found", "one batch")).isEqualTo(302);
    assertThat(act(ola, Act.DONE, "step", "read-post", "remark", "all of it")).isEqualTo(302);
    assertThat(act(ola, Act.NOTE, "note", "six posts frozen")).isEqualTo(302);
    assertThat(act(ola, Act.PROMISE, "new-promise", "p1", "what", "an update", "minutes", "30"))
        .isEqualTo(302);
    assertThat(act(ola, Act.KEEP, "promise", "p1")).isEqualTo(302);
    assertThat(act(ola, Act.CIRCUMSTANCE, "circumstance", "HARM_POSSIBLE", "fact", "NO"))
        .isEqualTo(302);
    assertThat(act(ola, Act.REGULATOR, "regulator", "GDPR_ARTICLE_33", "aware", "2026-01-01T10:00"))
        .isEqualTo(302);
    assertThat(act(ola, Act.TOLD_REGULATOR, "regulator", "GDPR_ARTICLE_33")).isEqualTo(302);
    assertThat(act(ola, Act.EXECUTIVES)).isEqualTo(302);
    assertThat(act(ana, Act.PART, "person", ola.id().value(), "part", "SPOKESPERSON"))
        .isEqualTo(302);
    assertThat(act(ola, Act.RAISE, "tier", "T4", "why", "somebody is hurt")).isEqualTo(302);
    assertThat(act(ana, Act.CONTAIN, "why", "it shrinks")).isEqualTo(302);

    var crisis = guests.crisis(room);
    assertThat(crisis.stage()).isEqualTo(Stage.CONTAINED);
    assertThat(crisis.tier()).isEqualTo(Tier.T4);
    assertThat(crisis.timeline().all(PlaybookStepClosed.class)).hasSize(1);
    assertThat(audited()).contains("crisis.declare", "crisis.check", "crisis.contain");
  }

  @Test
  void a_refused_act_says_why_and_keeps_what_was_typed() throws Exception {
    guests.happens(room, new Command.Declare(ana.id(), Tier.T3, ana.id()));
    var before = written();

    var answer = Guests.act(web, ana, path(Act.LOWER), "tier", "T2", "why", "I am <b>calm</b>");

    assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    assertThat(answer.getResponse().getContentAsString())
        .contains("It has not been quiet for long enough. Nothing was changed.")
        .contains("I am &lt;b&gt;calm&lt;/b&gt;");
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void only_the_commander_of_this_crisis_ends_it_and_everybody_else_is_told_so() throws Exception {
    guests.happens(room, new Command.Declare(ana.id(), Tier.T3, ola.id()));

    var answer = Guests.act(web, ana, path(Act.CONTAIN), "why", "enough");

    assertThat(answer.getResponse().getContentAsString())
        .contains("Only the commander may do this.", "enough");
  }

  @Test
  void a_step_whose_turn_has_not_come_is_not_closed() throws Exception {
    var answer = Guests.act(web, ola, path(Act.DONE), "step", "publish-reply", "remark", "");

    assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    assertThat(answer.getResponse().getContentAsString()).contains("Other steps come first.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Act.class,
      names = {
        "DECLARE",
        "CHECK",
        "PART",
        "CIRCUMSTANCE",
        "REGULATOR",
        "PROMISE",
        "DONE",
        "NOTE",
        "RAISE"
      })
  void nonsense_is_pointed_at_and_changes_nothing(Act act) throws Exception {
    var before = written();
    var nonsense =
        act.fields().stream()
            .flatMap(field -> List.of(field.id(), nonsense(field)).stream())
            .toArray(String[]::new);

    var answer = Guests.act(web, ana, path(act), nonsense);

    assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    assertThat(written()).isEqualTo(before);
  }

  @Test
  void command_is_given_to_nobody_who_may_only_read() throws Exception {
    var answer = Guests.act(web, ana, path(Act.DECLARE), "tier", "T2", "person", jan.id().value());

    assertThat(answer.getResponse().getContentAsString())
        .contains("Choose somebody who may work here.");
    assertThat(guests.crisis(room).stage()).isEqualTo(Stage.SUSPECTED);
  }

  @Test
  void an_act_that_nobody_knows_is_not_found() throws Exception {
    assertThat(Guests.act(web, ana, "/crises/" + room + "/acts/erase").getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_database_refuses_to_change_or_erase_what_happened() {
    guests.happens(room, new Command.Note(ana.id(), "as it was"));

    assertThatThrownBy(() ->
            db.sql("delete from crisis_event where crisis_id = ?").param(room.value()).update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() ->
            db.sql("update crisis_event set body = '{}' where crisis_id = ?")
                .param(room.value())
                .update())
        .hasMessageContaining("append-only");
    assertThat(guests.crisis(room).timeline().all(Noted.class)).hasSize(1);
  }

  @Test
  void every_kind_of_event_is_read_from_the_database_as_it_was_written(@Autowired Json json) {
    for (var event : EventWordsTest.ONE_OF_EACH) {
      assertThat(json.read(json.write(event), CrisisEvent.class)).isEqualTo(event);
    }
  }

  private static String nonsense(Field field) {
    return switch (field.kind()) {
      case WORDS, LINE -> " ";
      case REMARK -> "fine";
      case NUMBER -> "-3";
      case MOMENT -> "tomorrow";
      case CHOICE -> "NONSENSE";
      case HIDDEN -> "";
    };
  }

  private int act(Person who, Act act, String... fields) throws Exception {
    return Guests.act(web, who, path(act), fields).getResponse().getStatus();
  }

  private String path(Act act) {
    return "/crises/" + room + "/acts/" + act.id();
  }

  private int written() {
    return guests.crisis(room).timeline().asWritten().size();
  }

  private List<String> audited() {
    return db.sql("select act from audit where subject = ?")
        .param(room.value())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
