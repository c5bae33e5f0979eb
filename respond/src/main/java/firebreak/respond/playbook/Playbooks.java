package firebreak.respond.playbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every version of every playbook that a desk keeps; the newest of each is in force. */
public final class Playbooks {

  /** The one that fits when nothing more special does. */
  public static final String GENERAL = "viral-complaint";

  private static final Playbooks SHIPPED = ShippedPlaybooks.all();

  private final Map<Edition, Playbook> editions;
  private final Map<String, Edition> inForce;

  Playbooks(List<Playbook> all) {
    this.editions = new LinkedHashMap<>();
    this.inForce = new LinkedHashMap<>();
    for (var playbook : all) {
      editions.put(playbook.edition(), playbook);
      inForce.put(playbook.id(), playbook.edition());
    }
  }

  /** What every desk starts with. */
  public static Playbooks shipped() {
    return SHIPPED;
  }

  /** These and one more, which is in force from now on. */
  public Playbooks with(Playbook newer) {
    var all = new ArrayList<>(editions.values());
    all.removeIf(known -> known.edition().equals(newer.edition()));
    all.add(newer);
    return new Playbooks(all);
  }

  /** The version of each that is in force. */
  public List<Playbook> all() {
    return inForce.values().stream().flatMap(edition -> find(edition).stream()).toList();
  }

  /** Every version of one, the oldest first. */
  public List<Playbook> versionsOf(String id) {
    return editions.values().stream().filter(one -> one.id().equals(id)).toList();
  }

  public Optional<Playbook> inForce(String id) {
    return Optional.ofNullable(inForce.get(id)).flatMap(this::find);
  }

  /** A version that a running crisis keeps, whatever is in force by now. */
  public Optional<Playbook> find(Edition edition) {
    return Optional.ofNullable(editions.get(edition));
  }
}
