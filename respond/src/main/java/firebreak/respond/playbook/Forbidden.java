package firebreak.respond.playbook;

import java.util.ArrayList;
import java.util.List;

/** Phrases that a playbook does not allow in public, by language. */
public record Forbidden(List<String> english, List<String> polish) {

  public static final Forbidden NOTHING = new Forbidden(List.of(), List.of());

  public Forbidden {
    english = List.copyOf(english);
    polish = List.copyOf(polish);
  }

  /** Everything that is not allowed, whatever the language of the words. */
  public List<String> all() {
    var all = new ArrayList<>(english);
    all.addAll(polish);
    return all;
  }

  Forbidden and(Forbidden other) {
    var more = new ArrayList<>(english);
    more.addAll(other.english);
    var morePolish = new ArrayList<>(polish);
    morePolish.addAll(other.polish);
    return new Forbidden(more, morePolish);
  }
}
