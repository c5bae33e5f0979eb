package firebreak.respond.guard.house;

import firebreak.respond.guard.text.Span;
import firebreak.respond.wording.Bilingual;
import java.util.List;

/** Reads regular expressions that a user wrote and that must run in linear time. */
public interface LinearPatterns {

  Read read(String pattern);

  /** For rules without patterns, and for those that were checked before they were kept. */
  LinearPatterns UNREAD =
      pattern ->
          new Read.Wrong(0, new Bilingual("cannot be read here", "nie można tego tu odczytać"));

  /** What came of reading. */
  sealed interface Read {

    record Good(Finder finder) implements Read {}

    /**
     * It is no such pattern.
     *
     * @param position index of the sign where it goes wrong, from 0
     */
    record Wrong(int position, Bilingual why) implements Read {}
  }

  /** Finds every place that a pattern fits, the empty ones left out. */
  interface Finder {
    List<Span> in(String words);
  }
}
