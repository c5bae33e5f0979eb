package firebreak.desk.crises;

import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import firebreak.respond.crisis.Demand;
import firebreak.respond.crisis.Demands;
import firebreak.respond.matrix.Orders;
import firebreak.respond.playbook.Followed;
import firebreak.respond.playbook.Playbooks;
import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the playbooks of a crisis and the row of the matrix say about our words.
 *
 * @param templates the playbook whose messages fit, the one that was taken up last
 * @param forbidden phrases that must not be said
 * @param untold whom nobody has told yet although they are to hear it before the public
 */
public record Guidance(String templates, List<String> forbidden, List<Bilingual> untold) {

  public Guidance {
    forbidden = List.copyOf(forbidden);
    untold = List.copyOf(untold);
  }

  /** Outside a crisis only the row of the matrix forbids anything. */
  static Guidance outside(Orders orders) {
    return new Guidance(Playbooks.GENERAL, forbiddenBy(orders), List.of());
  }

  /** A stance is forbidden only once somebody has judged how much it is our fault. */
  static Guidance of(Crisis crisis, List<Followed> followed, Orders orders) {
    var forbidden = new ArrayList<>(forbiddenBy(orders));
    followed.forEach(one -> forbidden.addAll(one.playbook().forbidden().all()));
    if (crisis.standing().responsibility().isPresent()) {
      forbidden.addAll(crisis.advice().forbidden());
    }
    return new Guidance(followed.getLast().playbook().id(), forbidden, untold(crisis, orders));
  }

  private static List<String> forbiddenBy(Orders orders) {
    return orders.forbidden().stream()
        .flatMap(what -> Stream.of(what.english(), what.polish()))
        .toList();
  }

  /** Once the public has heard from us it is too late to be first. */
  private static List<Bilingual> untold(Crisis crisis, Orders orders) {
    return crisis.timeline().all(WordsPublished.class).isEmpty()
        ? Demands.open(crisis, Demand.TOLD_FIRST, orders.toldFirst())
        : List.of();
  }
}
