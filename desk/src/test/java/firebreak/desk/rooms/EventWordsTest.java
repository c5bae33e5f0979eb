package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimStep;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisClock;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Demand;
import firebreak.respond.crisis.Handling;
import firebreak.respond.crisis.Regulator;
import firebreak.respond.crisis.RemovalReason;
import firebreak.respond.crisis.Timeline;
import firebreak.respond.crisis.WordsKind;
import firebreak.respond.empathy.PictureEdit;
import firebreak.respond.empathy.Quadrant;
import firebreak.respond.matrix.Fact;
import firebreak.respond.matrix.Orders;
import firebreak.respond.playbook.Circumstance;
import firebreak.respond.playbook.Edition;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.playbook.StepClosed;
import firebreak.respond.playbook.StepClosed.How;
import firebreak.respond.posture.Standing;
import firebreak.respond.wording.Bilingual;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class EventWordsTest {

  static final Instant NOW = Instant.parse("2026-11-21T20:41:00Z");
  static final PersonId ANA = new PersonId("ana");
  static final PersonId JAN = new PersonId("jan");
  static final DraftId DRAFT = new DraftId("d1");

  static final CrisisEvent.CrisisSuspected SUSPECTED =
      new CrisisEvent.CrisisSuspected(
          NOW,
          new CrisisId("c1"),
          new BrandId("acme"),
          Optional.empty(),
          Tier.T2,
          NOW,
          "37 negative authors.");

  static final List<CrisisEvent> ONE_OF_EACH =
      List.of(
          SUSPECTED,
          new CrisisEvent.CrisisDismissed(NOW, ANA, "an old joke"),
          new CrisisEvent.CrisisDeclared(NOW, ANA, Tier.T3, JAN),
          new CrisisEvent.CrisisContained(NOW, ANA, "it shrinks"),
          new CrisisEvent.CrisisFlaredUp(NOW, Optional.empty(), "again"),
          new CrisisEvent.CrisisRecovered(NOW, ANA, "quiet"),
          new CrisisEvent.CrisisReviewed(NOW, ANA, "answer sooner"),
          new CrisisEvent.CommandPassed(NOW, ANA, JAN, "asleep"),
          new CrisisEvent.PartGiven(NOW, ANA, JAN, firebreak.respond.people.Role.LEGAL),
          new CrisisEvent.TierRaised(NOW, Optional.of(ANA), Tier.T3, "a news outlet"),
          new CrisisEvent.TierLowered(NOW, ANA, Tier.T2, "two quiet windows"),
          new CrisisEvent.SeriousnessMeasured(NOW, Tier.T3, "Four channels."),
          new CrisisEvent.EarlierPostFound(NOW, NOW.minusSeconds(600)),
          new CrisisEvent.PersonPaged(NOW, ANA, "p1"),
          new CrisisEvent.PageAcknowledged(NOW, ANA),
          new CrisisEvent.VerifyingStarted(NOW, ANA),
          new CrisisEvent.ClaimChecked(NOW, ANA, ClaimVerdict.PARTLY_TRUE, "one batch"),
          new CrisisEvent.LegalAsked(NOW, ANA, DRAFT),
          new CrisisEvent.LegalAnswered(NOW, ANA, DRAFT, "fine"),
          new CrisisEvent.WordsPublished(
              NOW, ANA, WordsKind.HOLDING, DRAFT, new PostId(new ChannelId("x"), "1"), "We see it"),
          new CrisisEvent.ExecutivesTold(NOW, ANA),
          new CrisisEvent.PromiseMade(NOW, ANA, "p", "an update", NOW.plusSeconds(60)),
          new CrisisEvent.PromiseKept(NOW, ANA, "p"),
          new CrisisEvent.PromiseBroken(NOW, ANA, "p", "no stock"),
          new CrisisEvent.CircumstanceTold(NOW, ANA, Circumstance.HARM_POSSIBLE, Fact.NO),
          new CrisisEvent.PlaybookTaken(
              NOW,
              Optional.of(ANA),
              new Edition("data-breach", "2026-1"),
              false,
              new Bilingual("data leaked", "wyciekły dane")),
          new CrisisEvent.StandingJudged(NOW, ANA, Standing.UNKNOWN),
          new CrisisEvent.PlaybookStepClosed(
              new StepClosed("write-reply", ANA, NOW, new How.Skipped("done by phone"))),
          new CrisisEvent.RegulatorClockStarted(NOW, ANA, Regulator.GDPR_ARTICLE_33, NOW),
          new CrisisEvent.RegulatorTold(NOW, ANA, Regulator.GDPR_ARTICLE_33),
          new CrisisEvent.RemovalAsked(
              NOW,
              ANA,
              "removal-1",
              new PostId(new ChannelId("x"), "1"),
              RemovalReason.DOXXING,
              "It shows where our driver lives.",
              "0123"),
          new CrisisEvent.RemovalDecided(NOW, JAN, "removal-1", true, "clearly"),
          new CrisisEvent.RemovalDone(NOW, ANA, "removal-1"),
          new CrisisEvent.WordsBackfired(NOW, new PostId(new ChannelId("x"), "1"), 12, 14),
          new CrisisEvent.RegulatorToldMore(NOW, ANA, Regulator.GDPR_ARTICLE_33, "two servers"),
          new CrisisEvent.WordsHandled(NOW, ANA, DRAFT, Handling.GLASS_BROKEN, "all asleep"),
          new CrisisEvent.ClaimHandled(
              NOW, ANA, "7", "the charger explodes", ClaimStep.JUDGED_FALSE, "a fake picture"),
          new CrisisEvent.ReviewItemClosed(NOW, ANA, "exception-1", "rightly so"),
          new CrisisEvent.Decided(NOW, ANA, "No interview.", "we know too little"),
          new CrisisEvent.Frozen(NOW, ANA, new Bilingual("ads", "reklamy"), "all of them"),
          new CrisisEvent.DemandSettled(
              NOW, ANA, Demand.EXIT, new Bilingual("quiet", "cisza"), false, "the shop closes"),
          new CrisisEvent.EvidenceKept(
              NOW, ANA, new PostId(new ChannelId("x"), "1"), "0123456789abcdef"),
          new CrisisEvent.PictureChanged(
              NOW,
              ANA,
              3,
              Quadrant.THINK,
              PictureEdit.STRUCK,
              new Bilingual("They lie.", "Kłamią."),
              "a joke between two people"),
          new CrisisEvent.Noted(NOW, ANA, "six posts frozen"),
          new CrisisEvent.DeadlinePassed(NOW, CrisisClock.Kind.FIRST_WORDS, "id"));

  @Test
  void knows_one_event_of_each_kind() {
    var kinds = new HashSet<Class<?>>();
    ONE_OF_EACH.forEach(event -> kinds.add(event.getClass()));

    assertThat(kinds).containsExactlyInAnyOrder(CrisisEvent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl"})
  void tells_every_kind_of_event_in_words_of_its_own(String language) {
    var words = new EventWords(room(language), Map.of());

    var told = ONE_OF_EACH.stream().map(words::of).toList();

    assertThat(told).doesNotHaveDuplicates().allSatisfy(EventWordsTest::isASentence);
  }

  @Test
  void says_who_what_and_why() {
    var words = new EventWords(room("en"), Map.of());

    assertThat(words.of(ONE_OF_EACH.get(2)))
        .isEqualTo("Ana declared it as T3 Crisis; Jan commands.");
    assertThat(words.of(ONE_OF_EACH.get(16)))
        .isEqualTo("Ana checked the claim, it is partly true: one batch");
    assertThat(words.of(new CrisisEvent.PromiseBroken(NOW, ANA, "known", "no stock")))
        .isEqualTo("Ana broke the promise “an update”: no stock");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "pl"})
  void tells_of_every_demand_whether_it_is_met(String language) {
    var words = new EventWords(room(language), Map.of());
    var staff = new Bilingual("staff", "pracownicy");

    var told =
        Arrays.stream(Demand.values())
            .flatMap(demand ->
                java.util.stream.Stream.of(
                    words.of(new CrisisEvent.DemandSettled(NOW, ANA, demand, staff, true, "noted")),
                    words.of(
                        new CrisisEvent.DemandSettled(NOW, ANA, demand, staff, false, "no time"))))
            .toList();

    assertThat(told).hasSize(6).doesNotHaveDuplicates().allSatisfy(EventWordsTest::isASentence);
  }

  @Test
  void prefers_the_reasons_of_the_matrix_in_the_readers_language() {
    var words = new EventWords(room("pl"), Map.of(SUSPECTED, "37 osób przeciw nam."));

    assertThat(words.of(SUSPECTED)).isEqualTo("Podejrzenie. 37 osób przeciw nam.");
  }

  @Test
  void every_word_is_there_in_both_languages() {
    assertThat(keys("words_pl.properties")).isEqualTo(keys("words.properties"));
  }

  @Test
  void every_act_and_field_has_a_name() {
    var reader = room("pl").reader();

    assertThat(Arrays.stream(Act.values()).map(act -> reader.word("act", act)))
        .doesNotHaveDuplicates();
    assertThat(Arrays.stream(Field.values()).map(field -> reader.word("field", field)))
        .noneMatch(String::isBlank);
  }

  private static void isASentence(String told) {
    assertThat(told).isNotBlank().doesNotContain("{", "}", "_", "rooms.");
  }

  private static java.util.Set<String> keys(String file) {
    var words = new java.util.Properties();
    try (var in = EventWordsTest.class.getResourceAsStream(file)) {
      words.load(in);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words.stringPropertyNames();
  }

  static final Orders NO_ORDERS =
      new Orders(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  static Room room(String language) {
    var promise = new CrisisEvent.PromiseMade(NOW, ANA, "known", "an update", NOW.plusSeconds(60));
    var crisis = Crisis.from(Timeline.of(List.of(SUSPECTED, promise)));
    var zone = ZoneId.of("Europe/Warsaw");
    var brand = new Brand(new BrandId("acme"), "Acme", zone, true, false);
    var ana = new Person(ANA, "Ana", "ana@example.org", Role.ADMIN, language, zone, true);
    var jan = new Person(JAN, "Jan", "jan@example.org", Role.RESPONDER, language, zone, true);
    var words = new ResourceBundleMessageSource();
    words.setBasename("firebreak/desk/rooms/words");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    return new Room(
        crisis,
        "heat battery",
        brand,
        Optional.empty(),
        NO_ORDERS,
        new Reader(ana, List.of(ana, jan), words, NOW),
        course(crisis));
  }

  static Room.Course course(Crisis crisis) {
    var shelf = Playbooks.shipped();
    return new Room.Course(crisis.follows(shelf), crisis.in(shelf));
  }
}
