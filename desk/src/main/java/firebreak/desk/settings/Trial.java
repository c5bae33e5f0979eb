package firebreak.desk.settings;

import firebreak.detect.watch.Explanation;
import firebreak.detect.watch.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a watch would do with one post, in words.
 *
 * @param caught whether it would be caught
 * @param because which term decided
 * @param words the post, cut where the terms stand
 */
record Trial(boolean caught, String because, List<Piece> words) {

  static Trial of(String post, Explanation explanation, Speech speech) {
    return switch (explanation) {
      case Explanation.Matched(var hits) ->
          new Trial(true, speech.say("try.by", named(hits, speech)), pieces(post, hits));
      case Explanation.NothingFound() ->
          new Trial(false, speech.say("try.nothing"), pieces(post, List.of()));
      case Explanation.Missing(var term) ->
          new Trial(false, speech.say("try.missing", Terms.written(term)), pieces(post, List.of()));
      case Explanation.Excluded(var hit) ->
          new Trial(
              false,
              speech.say("try.excluded", Terms.written(hit.term())),
              pieces(post, List.of(hit)));
      case Explanation.OtherLanguage(var language) ->
          new Trial(
              false,
              speech.say("try.language", Languages.name(language, speech.locale())),
              pieces(post, List.of()));
    };
  }

  private static String named(List<Hit> hits, Speech speech) {
    return String.join(
        ", ",
        hits.stream()
            .map(hit -> speech.say("try.term", Terms.written(hit.term())))
            .distinct()
            .toList());
  }

  /** Cuts the words into marked and plain pieces; where hits overlap, the first one is marked. */
  private static List<Piece> pieces(String post, List<Hit> hits) {
    var pieces = new ArrayList<Piece>();
    int at = 0;
    for (var hit : hits.stream().sorted(Comparator.comparingInt(Hit::start)).toList()) {
      if (hit.start() >= at && hit.end() > hit.start()) {
        pieces.add(new Piece(post.substring(at, hit.start()), false));
        pieces.add(new Piece(post.substring(hit.start(), hit.end()), true));
        at = hit.end();
      }
    }
    pieces.add(new Piece(post.substring(at), false));
    return pieces;
  }

  /** A stretch of the post. */
  record Piece(String text, boolean marked) {}
}
