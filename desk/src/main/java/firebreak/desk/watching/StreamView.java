package firebreak.desk.watching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The stream of mentions with the doors to its other parts.
 *
 * @param rows where the rows can be fetched again
 * @param topic the live event after which to do so; empty on older pages, which do not change
 * @param older address of the page below
 */
record StreamView(
    List<MentionView> mentions,
    List<FilterGroup> filters,
    Asked asked,
    String rows,
    Optional<String> topic,
    Optional<String> older,
    Optional<String> newest) {

  /** Where the search form leads. */
  public String searchAt() {
    return Asked.everything(asked.brand()).about(asked.story()).address();
  }

  /** What the search form carries along. */
  public List<Kept> kept() {
    var kept = new ArrayList<Kept>();
    if (asked.show() != Show.ALL) {
      kept.add(new Kept("show", asked.show().name().toLowerCase(Locale.ROOT)));
    }
    asked.channel().ifPresent(id -> kept.add(new Kept("channel", id)));
    asked.language().ifPresent(tag -> kept.add(new Kept("language", tag)));
    return kept;
  }

  /** A filter that stays when somebody searches. */
  record Kept(String name, String value) {}

  /** Filters of which one is chosen. */
  record FilterGroup(String name, List<Filter> filters) {}

  /** One filter and where it leads. */
  record Filter(String words, String address, boolean chosen) {}
}
