package firebreak.desk.duty;

import firebreak.desk.platform.Live;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.duty.Escalation.Page;
import firebreak.respond.duty.PageId;
import firebreak.respond.matrix.Means;
import firebreak.respond.matrix.Paging;
import firebreak.respond.wording.Bilingual;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells one person of something that is theirs, by their ways, and wakes nobody else for it. */
@Component
public class Tickets {

  private final AlarmStore alarms;
  private final PageStore pages;
  private final Ways ways;
  private final Live live;

  Tickets(AlarmStore alarms, PageStore pages, Ways ways, Live live) {
    this.alarms = alarms;
    this.pages = pages;
    this.ways = ways;
    this.live = live;
  }

  /** Once for each cause, in the caller's transaction; false when it was told before. */
  @Transactional
  public boolean tell(PersonId person, Ticket ticket) {
    var matter =
        new Matter(
            Optional.of(ticket.brand()),
            Optional.empty(),
            Optional.empty(),
            Tier.T0,
            ticket.headline());
    var raised = alarms.raise(ticket.cause(), matter, Paging.QUEUE_ONLY);
    raised.ifPresent(alarm -> {
      var page = new PageId(Raised.nameOf(alarm), 0, 0, person);
      pages.add(alarm, new Page(page, Means.PUSH));
      ways.to(person, matter).forEach(way -> pages.ready(page, way));
      alarms.lookAgain(alarm, Optional.empty());
      live.changed("duty");
    });
    return raised.isPresent();
  }

  /**
   * What somebody is told.
   *
   * @param cause the same after every restart, so that nobody is told twice
   * @param headline in one line, without anything personal: it leaves the desk by mail
   */
  public record Ticket(String cause, BrandId brand, Bilingual headline) {}
}
