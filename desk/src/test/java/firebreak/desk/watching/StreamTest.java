package firebreak.desk.watching;

import static firebreak.desk.watching.Talk.post;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Post;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class StreamTest {

  final Talk talk;
  final Stream stream;
  final WordIndex index;
  final JdbcClient db;
  final BrandId brand;

  @Autowired
  StreamTest(ApplicationContext desk, Stream stream) {
    this.talk = new Talk(desk);
    this.stream = stream;
    this.index = desk.getBean(WordIndex.class);
    this.db = desk.getBean(JdbcClient.class);
    this.brand = talk.newBrand();
  }

  @Test
  void shows_the_newest_mention_first_also_when_an_older_one_comes_late() {
    talk.hear(brand, post(brand, "new").at(SATURDAY_NIGHT.plusSeconds(60)).post());
    talk.hear(brand, post(brand, "late").at(SATURDAY_NIGHT).post());

    assertThat(names(everything(), 10)).containsExactly("new", "late");
  }

  @Test
  void turns_pages_without_missing_or_repeating_a_mention_that_shares_its_second() {
    for (int i = 0; i < 25; i++) {
      talk.hear(brand, post(brand, "p" + i).at(SATURDAY_NIGHT.plusSeconds(i / 10)).post());
    }

    var turned = new ArrayList<String>();
    var asked = everything();
    for (var page = stream.page(asked, 4); !page.isEmpty(); page = stream.page(asked, 4)) {
      page.forEach(line -> turned.add(name(line)));
      asked = asked.startingBefore(page.getLast().place());
      talk.hear(brand, post(brand, "meanwhile" + turned.size()).at(later(turned.size())).post());
    }

    assertThat(turned).hasSize(25).doesNotHaveDuplicates().startsWith("p24").endsWith("p0");
  }

  @Test
  void finds_a_place_again_from_its_address_to_the_microsecond() {
    talk.hear(brand, post(brand, "a").at(Instant.parse("2026-03-07T20:41:00.123456Z")).post());
    var place = stream.page(everything(), 1).getFirst().place();

    assertThat(Place.parse(place.toString())).contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1", "1_", "_1", "1_2_3", "9999999999999999999_1", "1;drop_2"})
  void takes_no_place_from_an_address_that_makes_no_sense(String written) {
    assertThat(Place.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ładowarka", "ladowarka", "ŁADOWARKA", "Ladow", "ŁADOW", "zaczela dymic", "dymić zaczęła",
        "żółć",
    "ZOLC", "gęślą jaźń", "gesla jazn", "#acmefail", "acmefail", "co2", "ala!", "  dymić  ,"
  })
  void finds_polish_words_with_and_without_their_signs_in_any_case_from_their_beginning(String q) {
    talk.hear(
        brand,
        post(brand, "hit")
            .saying("Ładowarka ZACZĘŁA dymić. Żółć, gęślą jaźń! #AcmeFail CO2 Ala?")
            .post(),
        post(brand, "miss").saying("Dziękuję, wszystko działa").post());

    assertThat(names(searching(q), 10)).containsExactly("hit");
  }

  @Test
  void finds_letters_that_were_written_as_letter_and_sign() {
    talk.hear(brand, post(brand, "hit").saying("z\u0307o\u0301\u0142w").post());

    assertThat(names(searching("żółw"), 10)).containsExactly("hit");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"dowarka", "ładowarki", "ładowarka parasol", "' | '", ":*", "!!", "%", "\\"})
  void finds_nothing_by_the_middle_of_a_word_a_missing_word_or_signs_alone(String q) {
    talk.hear(brand, post(brand, "a").saying("Moja ładowarka dymi").post());

    assertThat(names(searching(q), 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dymi | nic", "dymi' & '", "dymi:*", "dymi\\", "(dymi)", "dymi<->nic"})
  void never_takes_what_was_typed_for_a_query_language(String q) {
    talk.hear(brand, post(brand, "a").saying("Moja ładowarka dymi nic 1 2").post());

    assertThat(names(searching(q), 10)).containsExactly("a");
  }

  @Test
  void keeps_negative_complaining_and_harmful_mentions_apart() {
    talk.hear(
        brand,
        post(brand, "harm")
            .saying("The charger caught fire and burned my hand, I am furious")
            .post(),
        post(brand, "kind").saying("I love my new charger, thank you so much, it is great").post());

    assertThat(names(everything().with(Show.HARM), 10)).containsExactly("harm");
    assertThat(names(everything().with(Show.NEGATIVE), 10)).containsExactly("harm");
    assertThat(names(everything().with(Show.COMPLAINTS), 10)).doesNotContain("kind");
    assertThat(names(everything(), 10)).containsExactlyInAnyOrder("harm", "kind");
  }

  @Test
  void keeps_channels_apart() {
    talk.hear(
        brand,
        post(brand, "b").on("bluesky").post(),
        post(brand, "t").on("tiktok").saying("a new phone").post());

    assertThat(names(everything().on(Optional.of("tiktok")), 10)).containsExactly("t");
    assertThat(stream.channels(brand)).containsExactly("bluesky", "tiktok");
  }

  @Test
  void keeps_stories_apart() {
    talk.hear(
        brand,
        post(brand, "root").post(),
        post(brand, "answer").inThread(brand + "/root").saying("same here").post(),
        post(brand, "other").saying("parcel late again, where is my order").post());
    var story = storyOf("answer");

    assertThat(names(everything().about(Optional.of(story)), 10))
        .containsExactlyInAnyOrder("root", "answer");
  }

  @Test
  void shows_nothing_of_another_brand() {
    var other = talk.newBrand();
    talk.hear(other, post(other, "theirs").post());

    assertThat(stream.page(everything(), 10)).isEmpty();
  }

  @Test
  void forgets_the_words_of_a_deleted_post_and_does_not_find_it_any_more() {
    var gone = post(brand, "gone").saying("ładowarka dymi").post();
    talk.hear(brand, gone);
    talk.accept(brand, List.of(new ChannelEvent.Deleted(gone.id(), gone.postedAt())));

    assertThat(stream.page(everything(), 10))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.fate()).isEqualTo(Line.Fate.GONE);
          assertThat(line.words()).isEmpty();
        });
    assertThat(stream.page(searching("dymi"), 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 999, 1_000, 1_001, 2_300})
  void finds_the_same_before_and_after_the_index_has_caught_up(int mentions) {
    var posts = new Post[mentions];
    for (int i = 0; i < mentions; i++) {
      posts[i] = post(brand, "n" + i).saying("paczka numer" + i + " zgubiona").post();
    }
    talk.hear(brand, posts);
    var needle = searching("NUMER" + (mentions - 1) + " zgub");

    var before = names(needle, 10);
    while (index.index(brand) > 0) {
      assertThat(names(needle, 10)).isEqualTo(before);
    }

    assertThat(before).containsExactly("n" + (mentions - 1));
    assertThat(names(needle, 10)).isEqualTo(before);
    assertThat(indexed()).isEqualTo(mentions);
  }

  @Test
  void takes_deleted_words_out_of_the_index_and_puts_edited_ones_in() {
    var edited = post(brand, "edited").saying("ładowarka dymi").post();
    var deleted = post(brand, "deleted").saying("ładowarka dymi").post();
    talk.hear(brand, edited, deleted);
    index.index(brand);

    talk.accept(
        brand,
        List.of(
            new ChannelEvent.Edited(
                post(brand, "edited").saying("już działa").post(), SATURDAY_NIGHT),
            new ChannelEvent.Deleted(deleted.id(), SATURDAY_NIGHT)));

    assertThat(names(searching("dymi"), 10)).isEmpty();
    assertThat(names(searching("dziala"), 10)).containsExactly("edited");
    assertThat(wordsInIndex()).containsExactlyInAnyOrder("", "'dziala' 'juz'");
  }

  private long indexed() {
    return wordsInIndex().size();
  }

  private List<String> wordsInIndex() {
    return db.sql(
            "select w.words::text from mention_words w join mention m using (seq)"
                + " where m.brand_id = ?")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Asked everything() {
    return Asked.everything(brand);
  }

  private Asked searching(String q) {
    return Asked.of(brand, new Filters(null, null, null, null, q, null));
  }

  private String storyOf(String id) {
    return talk.storyOf(brand, brand + "/" + id);
  }

  private List<String> names(Asked asked, int most) {
    return stream.page(asked, most).stream().map(this::name).toList();
  }

  private String name(Line line) {
    return line.post().externalId().substring(brand.value().length() + 1);
  }

  private static Instant later(int seconds) {
    return SATURDAY_NIGHT.plusSeconds(100 + seconds);
  }
}
