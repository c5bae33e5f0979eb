package firebreak.detect.watch;

import firebreak.model.Watch.Term;
import java.util.List;

/** Why a post does or does not match a watch. */
public sealed interface Explanation {

  /** It matches; these terms were found. */
  record Matched(List<Hit> hits) implements Explanation {

    public Matched {
      hits = List.copyOf(hits);
    }
  }

  /** None of the terms looked for is there. */
  record NothingFound() implements Explanation {}

  /** A term that every post must contain is not there. */
  record Missing(Term term) implements Explanation {}

  /** A term that no post may contain is there. */
  record Excluded(Hit hit) implements Explanation {}

  /** The post is written in a language that the watch does not ask for. */
  record OtherLanguage(String language) implements Explanation {}
}
