package firebreak.bench.crises;

import firebreak.bench.crises.Recorded.Said;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Engagement;
import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import firebreak.model.WatchId;
import firebreak.understand.Reader;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Makes recorded rows into mentions that are read as live ones are. */
final class Talker {

  private static final ChannelId CHANNEL = new ChannelId("recorded");
  private static final Reader READER = Reader.standard();

  private Talker() {}

  /** What a row says. */
  record Row(
      String id,
      String author,
      OptionalLong followers,
      String words,
      Instant at,
      Optional<String> root) {}

  static Said said(Row row) {
    var id = new PostId(CHANNEL, row.id());
    var author =
        new Author(
            new AuthorId(CHANNEL, row.author()),
            row.author(),
            Optional.empty(),
            row.followers(),
            Optional.empty(),
            Optional.empty());
    var thread =
        row.root()
            .map(root -> new PostId(CHANNEL, root))
            .map(root -> new ThreadPlace(root, Optional.of(root), Optional.empty()))
            .orElseGet(() -> ThreadPlace.startedBy(id));
    var post =
        new Post(id, author, row.words(), row.at(), thread, Engagement.UNKNOWN, PostFacts.NONE);
    var mention = new Mention(new BrandId("recorded"), post, Set.of(new WatchId("all")), row.at());
    return new Said(mention, READER.read(row.words(), Optional.empty()));
  }

  static List<Said> inOrder(List<Said> talk) {
    return talk.stream().sorted(Comparator.comparing(said -> said.mention().at())).toList();
  }

  static Series counted(List<Said> talk) {
    var first = talk.getFirst().mention().at();
    var last = talk.getLast().mention().at().plus(Duration.ofMinutes(1));
    var series = Series.over(new Span(first, last), Duration.ofMinutes(1));
    talk.forEach(said -> series.add(said.mention().at(), 1, said.reading().isHostile() ? 1 : 0));
    return series.summed();
  }
}
