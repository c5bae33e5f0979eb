package firebreak.desk.cases;

import firebreak.desk.crises.StoryPosts;
import firebreak.desk.detecting.Detecting;
import firebreak.detect.StoryView;
import firebreak.model.AuthorId;
import firebreak.model.StoryId;
import firebreak.respond.care.Copycats;
import firebreak.respond.care.Copycats.Claim;
import firebreak.respond.care.GoodwillForecast;
import firebreak.respond.care.GoodwillForecast.Claimants;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What it costs when everybody claims the same, and who says the same since. */
@Component
class Costs {

  private final PublicTalk outside;
  private final StoryPosts stories;
  private final Detecting detecting;

  Costs(PublicTalk outside, StoryPosts stories, Detecting detecting) {
    this.outside = outside;
    this.stories = stories;
    this.detecting = detecting;
  }

  /** Empty until something is given, wanted, or nobody complains. */
  Told of(Standing standing, Reader reader) {
    var one = standing.one();
    var claims = outside.claims(one.brand(), one.place().post());
    long now = Math.max(1, claims.stream().map(Claim::author).distinct().count());
    var view =
        stories.storyOf(one.brand(), one.place().post()).flatMap(story -> view(one, story, reader));
    var people = claimants(now, view);
    var forecast =
        standing
            .gift()
            .filter(gift -> gift.cost().cents() > 0)
            .map(gift -> GoodwillForecast.of(gift.cost(), people));
    return new Told(
        reader.counted("costs.people", people.now()),
        forecast.map(cost ->
            reader.say(
                "costs.forecast",
                reader.money(cost.now()),
                reader.money(cost.low()),
                reader.money(cost.high()),
                people.low(),
                people.high())),
        copycats(standing, claims));
  }

  /** The forecast counts mentions; as many of them complain as did until now. */
  private static Claimants claimants(long now, Optional<StoryView> view) {
    return view.map(
            story -> {
              double each = now / (double) Math.max(1, story.talk().mentions());
              var forecast = story.velocity().forecast();
              return new Claimants(
                  now, Math.round(forecast.low() * each), Math.round(forecast.high() * each));
            })
        .orElseGet(() -> new Claimants(now, now, now));
  }

  private Optional<StoryView> view(CareCase one, StoryId story, Reader reader) {
    return detecting.ask(one.brand(), detector -> detector.story(story, reader.now()));
  }

  private List<Claim> copycats(Standing standing, List<Claim> claims) {
    var one = standing.one();
    AuthorId author = one.customer().author();
    var first =
        claims.stream().filter(claim -> claim.post().equals(one.place().post())).findFirst();
    return standing
        .gift()
        .filter(gift -> gift.state() == Gift.State.GIVEN || gift.state() == Gift.State.ARRIVED)
        .flatMap(gift -> first.map(claim -> Copycats.of(claim, gift.since(), claims)))
        .orElse(List.of())
        .stream()
        .filter(claim -> !claim.author().equals(author))
        .toList();
  }

  /**
   * What it may cost.
   *
   * @param people how many complain, in words
   * @param forecast absent until something is given or wanted
   */
  record Told(String people, Optional<String> forecast, List<Claim> copycats) {}
}
