package firebreak.desk.crises;

import firebreak.respond.crisis.Crisis;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Playbooks;
import java.util.ArrayList;
import java.util.List;

/**
 * What the playbooks of a crisis say about our words.
 *
 * @param templates the playbook whose messages fit, the one that was taken up last
 * @param forbidden phrases that must not be said
 */
public record Guidance(String templates, List<String> forbidden) {

  static final Guidance NONE = new Guidance(Playbooks.GENERAL, List.of());

  public Guidance {
    forbidden = List.copyOf(forbidden);
  }

  /** A stance is forbidden only once somebody has judged how much it is our fault. */
  static Guidance of(Crisis crisis, List<Followed> followed) {
    var forbidden = new ArrayList<String>();
    followed.forEach(one -> forbidden.addAll(one.playbook().forbidden().all()));
    if (crisis.standing().responsibility().isPresent()) {
      forbidden.addAll(crisis.advice().forbidden());
    }
    return new Guidance(followed.getLast().playbook().id(), forbidden);
  }
}
