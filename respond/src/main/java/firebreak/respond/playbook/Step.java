package firebreak.respond.playbook;

import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * One thing that one person does.
 *
 * @param id stable within a version of the playbook, such as {@code find-order}
 * @param act what to do, as a request
 * @param how what a good hand pays attention to
 * @param lane which gate its public words pass; absent when nothing goes out
 */
public record Step(
    String id,
    Role owner,
    Bilingual act,
    List<Bilingual> how,
    Due due,
    Optional<Lane> lane,
    Needs needs) {

  public Step {
    how = List.copyOf(how);
    if (needs.after().contains(id)) {
      throw new IllegalArgumentException("step " + id + " waits for itself");
    }
  }
}
