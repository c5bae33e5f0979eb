package firebreak.desk.settings;

import firebreak.detect.watch.Explanation;
import firebreak.detect.watch.WatchMatcher;
import firebreak.model.Author;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Engagement;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.PostId;
import firebreak.model.ThreadPlace;
import firebreak.model.Watch;
import firebreak.model.Watch.Term;
import firebreak.model.WatchId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What a term can and cannot find, asked of the matcher itself so that both agree for ever. */
final class Terms {

  static final String ANY_LANGUAGE = "und";

  private static final ChannelId TRIAL = new ChannelId("trial");

  private Terms() {}

  /** The term with its sign, as people write it. */
  static String written(Term term) {
    return switch (term) {
      case Term.Words words -> words.text();
      case Term.Handle handle -> "@" + handle.text();
      case Term.Hashtag tag -> "#" + tag.text();
    };
  }

  /** Whether a post could ever contain it: one without a letter, digit or symbol never does. */
  static boolean canBeFound(Term term) {
    return explained(term, List.of()) instanceof Explanation.Matched;
  }

  /** Whether every post with the first term also contains the second. */
  static boolean always(Term first, Term second) {
    return explained(first, List.of(second)) instanceof Explanation.Excluded;
  }

  private static Explanation explained(Term term, List<Term> without) {
    var watch =
        new Watch(
            new WatchId("trial"),
            new BrandId("trial"),
            "trial",
            List.of(term),
            List.of(),
            without,
            Set.of());
    return WatchMatcher.explain(watch, post(written(term)), ANY_LANGUAGE);
  }

  /** A post that says just this. */
  static Post post(String words) {
    var id = new PostId(TRIAL, "trial");
    return new Post(
        id,
        Author.known(new AuthorId(TRIAL, "trial"), "trial"),
        words,
        Instant.EPOCH,
        ThreadPlace.startedBy(id),
        Engagement.UNKNOWN,
        PostFacts.NONE);
  }
}
