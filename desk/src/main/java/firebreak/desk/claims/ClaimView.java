package firebreak.desk.claims;

import firebreak.desk.claims.Spreads.Shown;
import firebreak.respond.claim.Answer;
import firebreak.respond.claim.Claim;
import firebreak.respond.claim.Spread;
import java.util.List;

/**
 * One claim as one reader sees it.
 *
 * @param carried how far it has come, as a sentence
 * @param first where and when it was first seen, as a sentence; empty when it was not
 */
record ClaimView(
    Claim claim, Spread spread, String carried, String first, List<Bar> bars, List<Shown> posts) {

  static final int HIGH = 24;
  private static final int WIDE = 10;

  ClaimView {
    bars = List.copyOf(bars);
    posts = List.copyOf(posts);
  }

  public String id() {
    return claim.id().value();
  }

  /** The wordings, one to a line. */
  public String lines() {
    return String.join("\n", claim.wordings());
  }

  /** One bar for each hour, the tallest as high as the picture. */
  static List<Bar> bars(List<Long> hourly) {
    long most = Math.max(1, hourly.stream().mapToLong(Long::longValue).max().orElse(1));
    return java.util.stream.IntStream.range(0, hourly.size())
        .mapToObj(i -> {
          int high = (int) Math.max(1, HIGH * hourly.get(i) / most);
          return new Bar(i * WIDE, HIGH - high, high);
        })
        .toList();
  }

  /** Whether this reader is somebody who could be the second person for an answer. */
  public boolean isReadBy(Reader reader, Answer answer) {
    return !answer.isApproved()
        && reader.person().may(firebreak.desk.people.Role.APPROVER)
        && !answer.author().equals(reader.person().id());
  }

  /** A bar of the picture. */
  record Bar(int x, int y, int high) {}
}
