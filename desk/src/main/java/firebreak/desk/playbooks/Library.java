package firebreak.desk.playbooks;

import firebreak.respond.playbook.Playbook;
import firebreak.respond.playbook.PlaybookText;
import firebreak.respond.playbook.Playbooks;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every playbook of this desk: those that came with it and those that people wrote. */
@Component
public class Library {

  private final JdbcClient db;
  private final LastLooks looks;
  private final AtomicReference<Shelf> latest =
      new AtomicReference<>(new Shelf("", Playbooks.shipped()));

  Library(JdbcClient db, LastLooks looks) {
    this.db = db;
    this.looks = looks;
  }

  /** Every version that ever was in force; the newest of each is. */
  public Playbooks shelf() {
    var state = state();
    var known = latest.get();
    if (known.state().equals(state)) {
      return known.playbooks();
    }
    var read = new Shelf(state, read());
    latest.set(read);
    return read.playbooks();
  }

  /** How many nobody has read through for half a year. */
  public int unread() {
    return looks.stale(shelf().all().stream().map(Playbook::id).toList()).size();
  }

  private String state() {
    return db.sql(
            "select coalesce(max(reviewed_at)::text, '') || ' ' || count(*) from playbook_edition"
                + " where state = 'IN_FORCE'")
        .query(String.class)
        .single();
  }

  private Playbooks read() {
    return db
        .sql(
            "select playbook || ' ' || version, body from playbook_edition"
                + " where state = 'IN_FORCE' order by reviewed_at, n")
        .query((row, number) -> PlaybookText.read(row.getString(1), row.getString(2)))
        .stream()
        .reduce(Playbooks.shipped(), Playbooks::with, (one, other) -> other);
  }

  /** What was read, and from which state of the database. */
  private record Shelf(String state, Playbooks playbooks) {}
}
