package firebreak.detect.watch;

import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.BrandId;
import firebreak.model.Post;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import firebreak.model.Watch.Term.Handle;
import firebreak.model.Watch.Term.Hashtag;
import firebreak.model.Watch.Term.Words;
import firebreak.model.WatchId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acme          | My ACME charger melted
          acme          | Acme's charger
          acme          | acme’s charger
          acme          | (acme)
          acme          | #acme is trending
          acme          | @acme answer me
          acme          | ａｃｍｅ in full width
          Łódź          | sklep w lodz
          lodz          | Sklep w ŁODZI? nie, w Łódź!
          żółw          | ZOLW
          STRASSE       | an der Straße
          straße        | AN DER STRASSE
          istanbul      | İSTANBUL
          ISTANBUL      | ıstanbul
          ΟΔΟΣ          | οδος
          ładowark*     | moje ładowarki spłonęły
          ładowark*     | LADOWARKA
          acme charger* | two acme   chargers
          acme charger  | acme-charger
          acme charger  | #acme charger
          H&M           | at H&M today
          🔥            | so 🔥 now
          👍            | 👍🏽
          アクメ        | 新しいアクメ充電器
          acme.example  | see https://acme.example/sale
          """)
  void finds_a_word(String term, String text) {
    assertThat(matches(new Words(term), text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acme          | acmeology
          acme          | #AcmeFail
          acme          | @acme_support
          acme          | macme
          acme          | acme2
          acme charger  | acme and charger
          acme charger  | acme
          ładowark*     | naładowarka
          kot           | kotek
          """)
  void does_not_find_a_word_inside_another(String term, String text) {
    assertThat(matches(new Words(term), text)).isFalse();
  }

  @Test
  void sees_through_invisible_characters() {
    assertThat(matches(new Words("acme"), "a\u200Bc\u00ADm\u202Ee")).isTrue();
    assertThat(matches(new Words("łódź"), "ło\u0301dz\u0301")).isTrue();
  }

  @Test
  void tells_handles_and_hashtags_from_words() {
    assertThat(matches(new Handle("acme"), "acme")).isFalse();
    assertThat(matches(new Handle("acme"), "hey @ACME.")).isTrue();
    assertThat(matches(new Handle("@acme"), "hey @acme's team")).isTrue();
    assertThat(matches(new Handle("acme"), "write to help@acme")).isFalse();
    assertThat(matches(new Handle("acme"), "@acme.example.social")).isFalse();
    assertThat(matches(new Handle("acme.example.social"), "@acme.example.social.")).isTrue();
    assertThat(matches(new Hashtag("AcmeFail"), "#acmefail!")).isTrue();
    assertThat(matches(new Hashtag("acme"), "acme")).isFalse();
    assertThat(matches(new Hashtag("ŁadowarkaAcme"), "#ladowarkaacme")).isTrue();
  }

  @Test
  void keeps_exclusions_requirements_and_languages() {
    var watch =
        new Watch(
            new WatchId("names"),
            new BrandId("acme"),
            "names",
            List.of(new Words("acme")),
            List.of(new Words("charger")),
            List.of(new Words("jobs")),
            Set.of("pl"));

    assertThat(explain(watch, "acme charger", "pl-PL")).isInstanceOf(Explanation.Matched.class);
    assertThat(explain(watch, "acme charger", "und")).isInstanceOf(Explanation.Matched.class);
    assertThat(explain(watch, "acme charger", "en")).isEqualTo(new Explanation.OtherLanguage("en"));
    assertThat(explain(watch, "acme", "pl"))
        .isEqualTo(new Explanation.Missing(new Words("charger")));
    assertThat(explain(watch, "acme charger jobs", "pl"))
        .isEqualTo(new Explanation.Excluded(new Hit(new Words("jobs"), 13, 17)));
    assertThat(explain(watch, "charger", "pl")).isEqualTo(new Explanation.NothingFound());
  }

  @Test
  void says_where_in_the_original_text_a_term_was_found() {
    var explained = explain(watchFor("w", new Words("straße")), "An der STRASSE und Straße", "de");

    assertThat(explained)
        .isEqualTo(new Explanation.Matched(List.of(new Hit(new Words("straße"), 7, 14))));
  }

  @Test
  void survives_broken_surrogates_and_ten_megabytes() {
    assertThat(matches(new Words("acme"), "\uD83D acme \uDC00")).isTrue();
    assertThat(matches(new Words("acme"), "#@#@".repeat(2_500_000))).isFalse();
  }

  @Test
  void finds_the_few_among_ten_thousand_watches() {
    var watches =
        java.util.stream.IntStream.range(0, 10_000)
            .mapToObj(i -> watchFor("w" + i, new Words("brand" + i)))
            .toList();

    var matched = WatchMatcher.of(watches).matching(post("brand7 and #brand9999"), "en");

    assertThat(matched).extracting(watch -> watch.id().value()).containsExactly("w7", "w9999");
  }

  private static boolean matches(Term term, String text) {
    return !WatchMatcher.of(List.of(watchFor("w", term))).matching(post(text), "und").isEmpty();
  }

  private static Explanation explain(Watch watch, String text, String language) {
    return WatchMatcher.explain(watch, post(text), language);
  }

  private static Watch watchFor(String id, Term term) {
    return new Watch(
        new WatchId(id),
        new BrandId("acme"),
        "names",
        List.of(term),
        List.of(),
        List.of(),
        Set.of());
  }

  private static Post post(String text) {
    return aMention().saying(text).post();
  }
}
