package firebreak.respond.empathy;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.AuthorId;
import firebreak.model.ChannelId;
import firebreak.model.PostId;
import firebreak.model.Reading;
import firebreak.model.Reading.Harm;
import firebreak.respond.empathy.EmpathyMap.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmpathyReaderTest {

  static final EmpathyReader READER = EmpathyReader.shipped();
  static final ChannelId CHANNEL = new ChannelId("sandbox");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          they have known for months and said nothing | knew
          You must have known about the battery | knew
          wiedzieli o tym od dawna | knew
          stop deleting comments under this post | hiding
          zamiatacie to pod dywan | hiding
          You don't care about anybody | indifferent
          macie klientów gdzieś | indifferent
          this thing is dangerous | dangerous
          ta ładowarka jest niebezpieczna | dangerous
          my password was leaked by them, they leaked all our passwords | data
          wyciekły nasze dane | data
          what a racist ad | unfair
          they lied to us again | liars
          kłamiecie jak zawsze | liars
          total scam, stay away | cheated
          oszuści i tyle | cheated
          all they want is money, only the profit counts | greedy
          dla nich liczy się tylko kasa | greedy
          third time this week | again
          znowu to samo | again
          I am furious | anger
          jestem wściekła | anger
          I'm scared to sleep with it in the house | fear
          boję się tego używać | fear
          so disappointed | disappointment
          bardzo mnie zawiedliście | disappointment
          waiting for three weeks now | ignored
          nikt nie odpisuje na maile | ignored
          I trusted you | betrayed
          straciliście moje zaufanie | betrayed
          the lady on the phone was so rude | belittled
          potraktowano mnie, bezczelnie | belittled
          I want a refund | refund
          oddajcie pieniądze | refund
          somebody explain this please | explain
          żądam wyjaśnień | explain
          I expect an apology | apologise
          przeproście za to | apologise
          recall these chargers now | stop
          wycofajcie to ze sprzedaży | stop
          who is responsible for this | consequences
          fix your app | fix
          naprawcie to wreszcie | fix
          boycott them | boycott
          nigdy więcej tam nie kupię | boycott
          I am sending it back | return
          odsyłam paczkę | return
          cancelled my account | cancel
          rezygnuję z abonamentu | cancel
          switching to another provider | switch
          przechodzę do konkurencji | switch
          my lawyer will call you | legal
          zgłaszam to do UOKiK | legal
          beware of this shop | warn
          omijajcie ten sklep | warn
          """)
  void hears_what_people_believe_feel_demand_and_do(String words, String notion) {
    assertThat(ids(READER.map(List.of(angry("ana", words))))).contains(notion);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          I am not angry, only tired | anger
          I do not want a refund | refund
          nie chcę zwrotu pieniędzy | refund
          nie jestem wściekła | anger
          "they lied to us", says my neighbour | liars
          „kłamią”, pisze sąsiadka | liars
          > total scam | cheated
          I will not switch to anybody | switch
          """)
  void leaves_out_what_is_denied_and_what_is_only_quoted(String words, String notion) {
    assertThat(ids(READER.map(List.of(angry("ana", words))))).doesNotContain(notion);
  }

  @Test
  void what_is_denied_in_one_clause_may_be_meant_in_the_next() {
    var map = READER.map(List.of(angry("ana", "I do not want a voucher, I want a refund")));

    assertThat(ids(map)).contains("refund");
    assertThat(ids(READER.map(List.of(angry("ana", "not only angry but ill"))))).contains("anger");
  }

  @Test
  void irony_with_a_sign_of_it_is_understood() {
    var map = READER.map(List.of(angry("ana", "Of course they did not know. Sure.")));

    assertThat(ids(map)).contains("knew");
  }

  @Test
  void irony_without_a_sign_is_taken_at_its_word() {
    var map = READER.map(List.of(angry("ana", "Great service, thank you so much")));

    assertThat(map.cells()).isEmpty();
    assertThat(map.people()).isEqualTo(1);
  }

  @Test
  void a_kind_of_harm_speaks_without_its_words_and_points_at_the_whole_post() {
    var burnt = new Spoken(post("1"), author("ana"), "look at this", reading(Harm.HAZARD));

    var cell = cell(READER.map(List.of(burnt)), "dangerous");

    assertThat(cell.quotes())
        .singleElement()
        .satisfies(quote -> {
          assertThat(quote.post()).isEqualTo(post("1"));
          assertThat(quote.span()).isEmpty();
        });
  }

  @Test
  void counts_people_and_not_posts_and_cites_the_first_of_each() {
    var map =
        READER.map(
            List.of(
                angry("ana", "they lied"),
                angry("ana", "they lied again, liars"),
                angry("boris", "liars")));

    var lies = cell(map, "liars");
    assertThat(lies.people()).isEqualTo(2);
    assertThat(lies.quotes()).hasSize(2);
    assertThat(map.people()).isEqualTo(2);
  }

  @Test
  void cites_at_most_three_people_and_the_stretch_that_shows_it() {
    var posts = new ArrayList<Spoken>();
    for (var name : List.of("ana", "boris", "celina", "dan")) {
      posts.add(angry(name, "you know what? liars."));
    }

    var lies = cell(READER.map(posts), "liars");

    assertThat(lies.people()).isEqualTo(4);
    assertThat(lies.quotes()).hasSize(3);
    assertThat(lies.quotes().getFirst().span().orElseThrow().of("you know what? liars."))
        .isEqualTo("liars");
  }

  @Test
  void does_not_ask_those_who_are_kind_to_us() {
    var kind =
        new Spoken(
            post("1"),
            author("ana"),
            "do not boycott them",
            new Reading("en", 0.8, 0.1, 0.1, Set.of(), false, List.of()));

    assertThat(READER.map(List.of(kind))).isEqualTo(new EmpathyMap(0, 0, List.of()));
  }

  @Test
  void says_how_many_it_could_not_read() {
    var czech =
        new Spoken(
            post("1"),
            author("ana"),
            "je to hrozné",
            new Reading("cs", -0.6, 0.8, 0.4, Set.of(), false, List.of()));
    var picture = new Spoken(post("2"), author("boris"), "", reading());

    assertThat(READER.map(List.of(czech, picture, angry("dan", "liars"))).unread()).isEqualTo(2);
  }

  @Test
  void the_commonest_stands_first_in_its_quadrant() {
    var map =
        READER.map(
            List.of(
                angry("ana", "they knew, they lied"),
                angry("boris", "they lied"),
                angry("celina", "lied to all of us")));

    assertThat(map.of(Quadrant.THINK).getFirst().notion().id()).isEqualTo("liars");
  }

  @Test
  void one_voice_among_many_asks_nothing_of_a_text_but_a_lone_customer_does() {
    var posts = new ArrayList<Spoken>();
    posts.add(angry("ana", "they knew"));
    for (int i = 0; i < 20; i++) {
      posts.add(angry("p" + i, "liars"));
    }
    var crowd = READER.map(posts);
    var alone = READER.map(List.of(angry("ana", "they knew")));

    assertThat(crowd.weighs(cell(crowd, "knew"))).isFalse();
    assertThat(crowd.weighs(cell(crowd, "liars"))).isTrue();
    assertThat(alone.weighs(cell(alone, "knew"))).isTrue();
  }

  @Test
  void every_notion_that_asks_has_an_answer_it_accepts_and_words_in_both_languages() {
    assertThat(NotionFile.shipped())
        .allSatisfy(one -> {
          assertThat(one.said()).isNotEmpty();
          assertThat(one.answered().isEmpty()).isEqualTo(one.notion().ask().isEmpty());
        })
        .extracting(one -> one.notion().id())
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(20);
  }

  @Test
  void a_text_made_to_slow_it_takes_no_more_than_its_length() {
    var words = "\"„“'> not they lied ".repeat(2_000);

    assertThat(READER.map(List.of(angry("ana", words))).people()).isEqualTo(1);
  }

  static Set<String> ids(EmpathyMap map) {
    return Set.copyOf(map.cells().stream().map(cell -> cell.notion().id()).toList());
  }

  private static Cell cell(EmpathyMap map, String id) {
    return map.cells().stream()
        .filter(one -> one.notion().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static Spoken angry(String who, String words) {
    return new Spoken(post(who + words.hashCode()), author(who), words, reading());
  }

  private static Reading reading(Harm... harms) {
    return new Reading("und", -0.5, 0.7, 0.2, Set.of(harms), false, List.of());
  }

  private static PostId post(String id) {
    return new PostId(CHANNEL, id);
  }

  private static AuthorId author(String id) {
    return new AuthorId(CHANNEL, id);
  }
}
