package firebreak.desk.authors;

import firebreak.desk.people.Person;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import firebreak.respond.triage.Sort;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person say what an author is to us. */
@Component
class Marking {

  static final int LONGEST_WHY = 400;

  private final AuthorMarks marks;
  private final Audit audit;
  private final Live live;
  private final InstantSource clock;

  Marking(AuthorMarks marks, Audit audit, Live live, InstantSource clock) {
    this.marks = marks;
    this.audit = audit;
    this.live = live;
    this.clock = clock;
  }

  /** The audit learns that somebody was sorted and how, but not who: they may be erased one day. */
  @Transactional
  public void mark(BrandId brand, AuthorId author, Said said, Person by) {
    marks.add(brand, author, new Mark(said.sort(), said.why(), by.id(), clock.instant()));
    audit.record(by.id().value(), "author.marked", brand.value(), said.sort().name());
    live.changed("mentions-" + brand);
    live.changed("replies");
  }

  /** What a person says they are, and why. */
  record Said(Sort sort, String why) {}
}
