package firebreak.desk.crises;

import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.model.Reading.Harm;
import firebreak.model.StoryId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.playbook.Cues;
import firebreak.respond.playbook.Signs;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the posts of a crisis speak of. */
@Component
class SignsSeen {

  private static final String NEWEST = " and m.hostile order by m.seq desc limit 300";

  /** Whether a post stands under one of ours is told by who wrote the first of its thread. */
  private static final String SAID =
      "select p.words, p.harms, p.stars, exists (select from post r join account a on a.brand_id ="
          + " m.brand_id and a.channel = r.channel and lower(a.handle) = lower(r.handle) where"
          + " r.channel = p.channel and r.external_id = p.root_id and r.external_id <>"
          + " p.external_id) from mention m join post p on p.channel = m.channel and p.external_id"
          + " = m.external_id";

  private final JdbcClient db;
  private final Cues cues = Cues.shipped();

  SignsSeen(JdbcClient db) {
    this.db = db;
  }

  Signs of(Crisis crisis, BrandId brand, Optional<StoryId> story) {
    var posts = story.map(one -> inStory(brand, one)).orElseGet(() -> latest(brand));
    var answers = answers(crisis, brand);
    return new Signs(
        posts.size(),
        counted(posts.stream().map(Said::harms).toList()),
        counted(posts.stream().map(said -> cues.in(said.words())).toList()),
        (int) posts.stream().filter(Said::isReview).count(),
        (int) posts.stream().filter(Said::underOurs).count(),
        (int) answers.stream().filter(hostile -> hostile).count(),
        answers.size());
  }

  private static <T> Map<T, Integer> counted(List<? extends Collection<T>> each) {
    return each.stream()
        .flatMap(Collection::stream)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(_ -> 1)));
  }

  private List<Said> inStory(BrandId brand, StoryId story) {
    return db.sql(
            SAID
                + " join story_mention s on s.brand_id = m.brand_id and s.seq = m.seq"
                + " where s.brand_id = ? and s.story_id = ?"
                + NEWEST)
        .params(brand.value(), story.value())
        .query((row, number) -> said(row))
        .list();
  }

  private List<Said> latest(BrandId brand) {
    return db.sql(SAID + " where m.brand_id = ?" + NEWEST)
        .param(brand.value())
        .query((row, number) -> said(row))
        .list();
  }

  private static Said said(ResultSet row) throws SQLException {
    var harms = (String[]) row.getArray(2).getArray();
    return new Said(
        row.getString(1),
        Arrays.stream(harms).map(Harm::valueOf).toList(),
        row.getObject(3) != null,
        row.getBoolean(4));
  }

  /** Whether each answer to our public words is hostile. */
  private List<Boolean> answers(Crisis crisis, BrandId brand) {
    return crisis.timeline().all(WordsPublished.class).stream()
        .map(WordsPublished::post)
        .flatMap(post -> answers(post, brand).stream())
        .toList();
  }

  private List<Boolean> answers(PostId ours, BrandId brand) {
    return db.sql(
            "select m.hostile from mention m join post p on p.channel = m.channel and"
                + " p.external_id = m.external_id where m.brand_id = ? and p.channel = ? and"
                + " (p.reply_to = ? or p.quotes_id = ?) order by m.seq desc limit 300")
        .params(brand.value(), ours.channel().value(), ours.externalId(), ours.externalId())
        .query((row, number) -> row.getBoolean(1))
        .list();
  }

  /** One hostile post. */
  private record Said(String words, List<Harm> harms, boolean isReview, boolean underOurs) {}
}
