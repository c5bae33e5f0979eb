package firebreak.desk.people;

import firebreak.desk.platform.Audit;
import firebreak.model.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what is open in a person's browsers. Every person has a number; a session that began under
 * an older one is over.
 */
@Component
class Sessions {

  private static final String NUMBER = Sessions.class.getName();

  private final JdbcClient db;
  private final Audit audit;

  Sessions(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** What counts of a person at this request; empty for somebody whom nobody knows. */
  Optional<Standing> standing(PersonId person) {
    return db.sql("select role, active, sessions from person where id = ?")
        .param(person.value())
        .query((row, number) ->
            new Standing(Role.valueOf(row.getString(1)), row.getBoolean(2), row.getInt(3)))
        .optional();
  }

  /** Ends every session of this person but the one that asks. */
  @Transactional
  public void endAllOthers(PersonId person, HttpServletRequest asking) {
    int number =
        db.sql("update person set sessions = sessions + 1 where id = ? returning sessions")
            .param(person.value())
            .query(Integer.class)
            .single();
    asking.getSession().setAttribute(NUMBER, number);
    audit.record(person.value(), "sessions.ended", person.value(), "");
  }

  /** Whether this request's session is still good; its first request makes it so. */
  static boolean isOpen(HttpServletRequest request, Standing standing) {
    var session = request.getSession(false);
    if (session == null) {
      return true;
    }
    if (session.getAttribute(NUMBER) instanceof Integer begunUnder) {
      return begunUnder == standing.number();
    }
    session.setAttribute(NUMBER, standing.number());
    return true;
  }

  /** A person as far as every request must know them. */
  record Standing(Role role, boolean active, int number) {}
}
