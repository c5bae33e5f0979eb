package firebreak.detect.watch;

import static firebreak.model.testkit.MentionBuilder.aMention;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.model.BrandId;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import firebreak.model.WatchId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyWatchesTest {

  /** What terms and posts are made of: much in common, and every hard letter. */
  private static final List<String> PIECES =
      List.of(
          "acme",
          "ACME",
          "Acme's",
          "charger",
          "chargers",
          "łódź",
          "LODZ",
          "ło\u0301dz\u0301",
          "straße",
          "STRASSE",
          "ładowark",
          "ładowarki",
          "アクメ",
          "充電",
          "🔥",
          "👍🏽",
          "H&M",
          "H",
          "ΟΔΟΣ",
          "οδος",
          "İstanbul",
          "ｆｕｌｌ",
          "a\u200Bc\u00ADme",
          "north",
          "face",
          "the",
          "a_b",
          "acme.example",
          "did:plc:abc",
          "\uD83D",
          "\uDC00",
          "𝒜cme",
          "e\u0301",
          "ﬁre",
          "fire");

  private static final List<String> GLUE =
      List.of(" ", " ", " ", "-", "", "#", " #", " @", "@", ".", ", ", "’", "\n", " _", ":", "/");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void finds_what_asking_every_watch_at_every_place_finds(long seed) {
    var chance = new SplittableRandom(seed);
    var watches = watches(chance, 100);
    var matcher = WatchMatcher.of(watches);
    var naive = new NaiveMatcher(watches);

    for (int i = 0; i < 100; i++) {
      var post = post(chance);

      assertThat(names(matcher.matching(post, "und")))
          .as(post.words())
          .isEqualTo(names(naive.matching(post)));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answers_after_any_changes_as_one_that_was_made_anew(long seed) {
    var chance = new SplittableRandom(seed);
    var there = new ArrayList<>(watches(chance, 200));
    var spare = new ArrayList<>(watches(chance, 400).subList(200, 400));
    var changing = WatchMatcher.of(there);

    for (int round = 0; round < 30; round++) {
      var gone = draw(chance, there);
      var come = draw(chance, spare);
      changing = changing.changed(gone, come);
      there.addAll(come);
      spare.addAll(gone);
      var anew = WatchMatcher.of(there);
      for (int i = 0; i < 20; i++) {
        var post = post(chance);

        assertThat(names(changing.matching(post, "und")))
            .as(post.words())
            .isEqualTo(names(anew.matching(post, "und")));
      }
    }
  }

  @Test
  void leaves_the_one_that_was_changed_as_it_was() {
    var before = WatchMatcher.of(List.of(watch("a", List.of(new Term.Words("acme")))));
    var after = before.changed(List.of(), List.of(watch("b", List.of(new Term.Words("acme")))));

    assertThat(names(before.matching(saying("acme"), "und"))).containsExactly("a");
    assertThat(names(after.matching(saying("acme"), "und"))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void a_watch_that_never_came_cannot_go() {
    var matcher = WatchMatcher.of(List.of(watch("a", List.of(new Term.Words("acme")))));
    var stranger = watch("b", List.of(new Term.Words("acme")));

    assertThatThrownBy(() -> matcher.changed(List.of(stranger), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }

  @Test
  void ten_thousand_changes_leave_no_trace() {
    var kept = watch("kept", List.of(new Term.Words("kept")));
    var matcher = WatchMatcher.of(List.of(kept));

    for (int i = 0; i < 10_000; i++) {
      var passing =
          watch("w" + i, List.of(new Term.Words("brand" + i), new Term.Words("wo" + i + "*")));
      matcher = matcher.changed(List.of(), List.of(passing)).changed(List.of(passing), List.of());
    }

    assertThat(names(matcher.matching(saying("kept brand7 wo7"), "und"))).containsExactly("kept");
  }

  private static List<Watch> draw(SplittableRandom chance, List<Watch> from) {
    var drawn =
        IntStream.range(0, chance.nextInt(4))
            .mapToObj(i -> from.get(chance.nextInt(from.size())))
            .distinct()
            .toList();
    from.removeAll(drawn);
    return drawn;
  }

  private static List<Watch> watches(SplittableRandom chance, int many) {
    return IntStream.range(0, many)
        .mapToObj(i ->
            new Watch(
                new WatchId("w" + i),
                new BrandId("acme"),
                "names",
                terms(chance, 1 + chance.nextInt(2)),
                terms(chance, chance.nextInt(8) == 0 ? 1 : 0),
                terms(chance, chance.nextInt(4) == 0 ? 1 : 0),
                Set.of()))
        .toList();
  }

  private static List<Term> terms(SplittableRandom chance, int many) {
    return IntStream.range(0, many).mapToObj(i -> term(chance)).toList();
  }

  private static Term term(SplittableRandom chance) {
    var text = said(chance, 1 + chance.nextInt(3)).strip();
    var word = text.isEmpty() ? "acme" : text;
    var name = PIECES.get(chance.nextInt(PIECES.size()));
    return switch (chance.nextInt(6)) {
      case 0 ->
          new Term.Handle(
              List.of("acme", "did:plc:abc", "acme.example", "LODZ").get(chance.nextInt(4)));
      case 1 -> new Term.Hashtag(List.of("acme", "łódź", "アクメ", "fire").get(chance.nextInt(4)));
      case 2 -> new Term.Words(name + "*");
      case 3 -> new Term.Words(word + " " + name.substring(0, 1) + "*");
      default -> new Term.Words(word);
    };
  }

  private static Post post(SplittableRandom chance) {
    var post = saying(said(chance, chance.nextInt(14)));
    if (chance.nextInt(3) > 0) {
      return post;
    }
    var author = PIECES.get(chance.nextInt(PIECES.size()));
    var answered = new PostId(post.id().channel(), "at://" + author + "/app.bsky.feed.post/3k");
    return new Post(
        post.id(),
        post.author(),
        post.words(),
        post.postedAt(),
        new ThreadPlace(post.id(), Optional.of(answered), Optional.empty()),
        post.engagement(),
        post.facts());
  }

  private static String said(SplittableRandom chance, int pieces) {
    var said = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      said.append(PIECES.get(chance.nextInt(PIECES.size())));
      said.append(GLUE.get(chance.nextInt(GLUE.size())));
    }
    return said.toString();
  }

  private static Set<String> names(Collection<Watch> watches) {
    return watches.stream().map(watch -> watch.id().value()).collect(toSet());
  }

  private static Watch watch(String id, List<Term> anyOf) {
    return new Watch(
        new WatchId(id), new BrandId("acme"), "names", anyOf, List.of(), List.of(), Set.of());
  }

  private static Post saying(String words) {
    return aMention().saying(words).post();
  }
}
