package firebreak.respond.guard;

import java.util.List;
import java.util.Set;

/**
 * How we speak: which names may fall, and what we said last.
 *
 * @param names handles, names, and our own public e-mail addresses and phone numbers
 * @param lastReplies newest first; the first two hundred count
 */
public record OurVoice(Set<String> names, List<String> lastReplies) {

  public OurVoice {
    names = Set.copyOf(names);
    lastReplies = List.copyOf(lastReplies);
  }

  public static OurVoice silent() {
    return new OurVoice(Set.of(), List.of());
  }
}
