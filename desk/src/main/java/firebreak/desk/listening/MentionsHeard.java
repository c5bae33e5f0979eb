package firebreak.desk.listening;

import java.util.List;

/**
 * New mentions were stored. Published inside the transaction that stores them: who listens belongs
 * to the same all or nothing.
 */
public record MentionsHeard(List<Heard> mentions) {

  public MentionsHeard {
    mentions = List.copyOf(mentions);
  }
}
