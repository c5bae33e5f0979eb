package firebreak.respond.guard;

import java.util.List;

/**
 * What is known about the matter, as phrases in the language of the draft.
 *
 * @param unverified circulating claims that nobody has checked yet
 * @param untrue circulating claims that were found false
 * @param forbidden phrases that the playbook does not allow
 */
public record Knowledge(List<String> unverified, List<String> untrue, List<String> forbidden) {

  public Knowledge {
    unverified = List.copyOf(unverified);
    untrue = List.copyOf(untrue);
    forbidden = List.copyOf(forbidden);
  }

  public static Knowledge none() {
    return new Knowledge(List.of(), List.of(), List.of());
  }
}
