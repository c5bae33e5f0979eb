package firebreak.desk.settings;

import firebreak.desk.people.People;
import firebreak.model.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed what lately. Reads the audit and writes nothing. */
@Component
class LastChanges {

  private static final int SHOWN = 12;
  private static final int READ = 100;

  /** What is done in rooms and to posts stands on their own timelines. */
  private static final String LATELY =
      "select at, who, act, subject from audit"
          + " where act !~ '^(crisis|reply|page|quarantine)[.]' order by id desc limit ?";

  private final JdbcClient db;
  private final People people;

  LastChanges(JdbcClient db, People people) {
    this.db = db;
    this.people = people;
  }

  /** The newest first; the same done again and again is one line with a number. */
  List<Change> lately(Speech speech) {
    var lines = db.sql(LATELY).param(READ).query(LastChanges::line).list();
    return grouped(lines).stream().limit(SHOWN).map(group -> change(group, speech)).toList();
  }

  private static List<List<Line>> grouped(List<Line> lines) {
    var groups = new ArrayList<List<Line>>();
    for (var line : lines) {
      if (groups.isEmpty() || !groups.getLast().getFirst().repeats(line)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(line);
    }
    return groups;
  }

  private Change change(List<Line> group, Speech speech) {
    var line = group.getFirst();
    return new Change(
        speech.clock(line.at()),
        line.at().toString(),
        named(line.who(), speech),
        speech.sayOr("act." + line.act(), line.act())
            + (group.size() > 1 ? ", " + speech.say("times", group.size()) : ""),
        line.subject());
  }

  private String named(String who, Speech speech) {
    return who.equals("desk")
        ? speech.say("who.desk")
        : people.byId(new PersonId(who)).map(person -> person.name()).orElse(who);
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        row.getString("act"),
        row.getString("subject"));
  }

  private record Line(Instant at, String who, String act, String subject) {

    boolean repeats(Line other) {
      return who.equals(other.who) && act.equals(other.act) && subject.equals(other.subject);
    }
  }

  /** One change in words. */
  record Change(String when, String exactly, String who, String act, String subject) {}
}
