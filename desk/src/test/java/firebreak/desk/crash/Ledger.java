package firebreak.desk.crash;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a desk has in its books, read without asking the desk. */
record Ledger(JdbcClient db) {

  long countMentions() {
    return db.sql("select count(*) from mention where brand_id = 'acme'")
        .query(Long.class)
        .single();
  }

  /** The ids of the posts about the brand, in the order in which they were counted. */
  List<String> mentions() {
    return texts("select external_id from mention where brand_id = 'acme' order by seq");
  }

  /** The ids of the stored posts, each as often as it is stored. */
  List<String> posts() {
    return texts("select external_id from post");
  }

  List<String> mentionsWithoutStory() {
    return texts(
        "select external_id from mention m where not exists (select from story_mention s"
            + " where s.brand_id = m.brand_id and s.seq = m.seq)");
  }

  /** The posts under which words of ours are public, as far as the desk knows. */
  List<String> postsAnswered() {
    return repliesThatAre("= 'PUBLIC'");
  }

  /** The posts under which words of ours were to stand and of which nothing is known. */
  List<String> repliesWithoutAnEnd() {
    return repliesThatAre("<> 'PUBLIC'");
  }

  private List<String> repliesThatAre(String state) {
    return texts(
        "select r.post_id from publication p join reply r on r.id = p.reply_id where p.state "
            + state);
  }

  /** Every signal with all that a reader sees of it, except when the desk came to see it. */
  Set<String> signals() {
    return Set.copyOf(texts("select id || ' ' || body from signal"));
  }

  long countCrises() {
    return db.sql("select count(*) from crisis").query(Long.class).single();
  }

  /** The deadlines that passed according to the timelines, each as often as it stands there. */
  List<String> deadlinesPassed() {
    return texts("select body ->> 'id' from crisis_event where kind = 'DeadlinePassed' order by 1");
  }

  List<String> clocksFired() {
    return texts("select clock_id from clock_fired order by 1");
  }

  List<String> crisesWithADeadlineThatCameAndWasForgotten() {
    return texts("select id from crisis where next_due < now() - interval '10 seconds'");
  }

  List<String> timelinesWithHoles() {
    return texts(
        "select crisis_id from crisis_event group by crisis_id having max(n) + 1 <> count(*)");
  }

  long countPages() {
    return db.sql("select count(*) from duty_page").query(Long.class).single();
  }

  /** Letters of which the desk says that they went out. */
  long countLettersSent() {
    return db.sql("select count(*) from duty_delivery where state = 'SENT'")
        .query(Long.class)
        .single();
  }

  /** Letters that neither went out nor were given up. */
  List<String> lettersOnTheWay() {
    return texts("select id from duty_delivery where state in ('READY', 'SENDING')");
  }

  /** Alarms that go on and that nobody will look at again, or that nobody was told of. */
  List<String> alarmsForgotten() {
    return texts(
        "select cause from duty_alarm a where ended_at is null and (next_at < now() - interval"
            + " '10 seconds' or not exists (select from duty_page p where p.alarm_id = a.id))");
  }

  private List<String> texts(String sql) {
    return db.sql(sql).query((row, number) -> row.getString(1)).list();
  }
}
