package firebreak.desk.cases;

import firebreak.desk.authors.Authors;
import firebreak.desk.listening.PostsChanging;
import firebreak.desk.people.Person;
import firebreak.desk.platform.Json;
import firebreak.model.AuthorId;
import firebreak.model.BrandId;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes everything personal about one customer, everywhere the desk keeps it. What remains says
 * that something was said and done, when, and its hash.
 */
@Component
class Erasing {

  private static final Logger log = LoggerFactory.getLogger(Erasing.class);

  private final CaseBooks books;
  private final Scrubbing scrubbing;
  private final JdbcClient db;
  private final Shell shell;

  Erasing(CaseBooks books, Scrubbing scrubbing, JdbcClient db, Shell shell) {
    this.books = books;
    this.scrubbing = scrubbing;
    this.db = db;
    this.shell = shell;
  }

  /** How much there is of this customer. */
  Map<String, Long> held(CareCase one) {
    var author = one.customer().author();
    var counts = new TreeMap<String, Long>();
    counts.put(
        "posts", count("select count(*) from post where channel = ? and author_id = ?", author));
    counts.put(
        "cases",
        count("select count(*) from care_case where channel = ? and author_id = ?", author));
    counts.put(
        "messages",
        count(
            "select count(*) from care_message m join care_case c on c.id = m.case_id where c.channel = ? and c.author_id = ?",
            author));
    counts.put(
        "promises",
        count(
            "select count(*) from care_promise p join care_case c on c.id = p.case_id where c.channel = ? and c.author_id = ?",
            author));
    counts.put(
        "replies",
        count(
            "select count(*) from reply r join post p on p.channel = r.channel and p.external_id = r.post_id where p.channel = ? and p.author_id = ?",
            author));
    return counts;
  }

  private long count(String sql, AuthorId author) {
    return db.sql(sql)
        .params(author.channel().value(), author.externalId())
        .query(Long.class)
        .single();
  }

  @Transactional
  public Answer erase(long id, String why, Person by) {
    var one = books.held(id);
    if (one.isErased()) {
      return Answer.refused("erased");
    }
    if (why.isEmpty()) {
      return Answer.refused("why");
    }
    var author = one.customer().author();
    var removed = held(one);
    var cases = casesOf(author);
    var traces = traces(author, cases);
    var digest = Messages.digest(author.channel().value() + " " + author.externalId());
    ourWordsTo(author);
    emptyCases(author, digest);
    detectorsKeepWhatTheyCounted(author);
    emptyPosts(author, digest);
    shell.authors().forget(author);
    removed.put("elsewhere", (long) scrubbing.scrub(traces));
    writeDown(one, digest, why, by, removed);
    log.info("customer.erased: case {} and everything that belongs to it", id);
    return Answer.done("erased");
  }

  private List<CareCase> casesOf(AuthorId author) {
    return db.sql("select id from care_case where channel = ? and author_id = ? for update")
        .params(author.channel().value(), author.externalId())
        .query((row, number) -> books.known(row.getLong(1)))
        .list();
  }

  private Traces traces(AuthorId author, List<CareCase> cases) {
    var names = new ArrayList<String>();
    var words = new ArrayList<String>();
    names.add(author.externalId());
    db.sql(
            "select handle, coalesce(author_name, ''), words from post where channel = ? and author_id = ?")
        .params(author.channel().value(), author.externalId())
        .query(row -> {
          names.add(row.getString(1));
          if (row.getString(2).contains(" ")) {
            names.add(row.getString(2));
          }
          words.add(row.getString(3));
          words.add(row.getString(3).lines().findFirst().orElse(""));
        });
    for (var one : cases) {
      names.add(one.customer().handle());
      names.add(one.customer().contact());
      names.add(one.findings().order().number());
      books.messages().of(one.id()).forEach(message -> words.add(message.words()));
    }
    return Traces.of(names, words);
  }

  /** Even a first name goes out of what we wrote to them; open drafts are put aside. */
  private void ourWordsTo(AuthorId author) {
    var names =
        db
            .sql(
                "select distinct coalesce(author_name, '') from post where channel = ? and"
                    + " author_id = ?")
            .params(author.channel().value(), author.externalId())
            .query((row, number) -> List.of(row.getString(1).split("\\s+")))
            .list()
            .stream()
            .flatMap(List::stream)
            .toList();
    var traces = Traces.firstNames(names);
    db.sql(
            "select r.id, r.words from reply r join post p on p.channel = r.channel and p.external_id = r.post_id where p.channel = ? and p.author_id = ?")
        .params(author.channel().value(), author.externalId())
        .query((row, number) -> Map.entry(row.getLong(1), row.getString(2)))
        .list()
        .forEach(reply ->
            db.sql(
                    "update reply set words = ?, state = case when state = 'OUT' then state else 'ASIDE' end, remark = null where id = ?")
                .params(traces.without(reply.getValue()), reply.getKey())
                .update());
    db.sql(
            "update publication_by_hand h set address = '', posted_words = '' from publication s"
                + " join reply r on r.id = s.reply_id join post p on p.channel = r.channel and"
                + " p.external_id = r.post_id where s.id = h.publication_id and h.posted_words is"
                + " not null and p.channel = ? and p.author_id = ?")
        .params(author.channel().value(), author.externalId())
        .update();
  }

  private void emptyCases(AuthorId author, String digest) {
    var mine = " (select id from care_case where channel = ? and author_id = ?)";
    for (var change :
        List.of(
            "update care_message set words = '' where case_id in",
            "update care_sending set words = '', token = null where case_id in",
            "update care_promise set what = '"
                + Traces.PUT_IN_PLACE
                + "', broken_why = '' where case_id in",
            "update promise_found set what = '"
                + Traces.PUT_IN_PLACE
                + "', state = case when state = 'OPEN' then 'DISMISSED' else state end where case_id in")) {
      db.sql(change + mine).params(author.channel().value(), author.externalId()).update();
    }
    db.sql(
            "update sandbox_written w set words = '' from care_case c where c.channel = w.channel"
                + " and c.post_id = w.post_id and c.channel = ? and c.author_id = ?")
        .params(author.channel().value(), author.externalId())
        .update();
    db.sql(
            "update care_case set author_id = ?, handle = '-', author_name = null, contact = '',"
                + " claim_found = '', order_number = '', order_facts = '{}', order_note = '',"
                + " stars_words = '', erased_at = ?, closed_at = coalesce(closed_at, ?)"
                + " where channel = ? and author_id = ?")
        .params(
            "erased-" + digest.substring(0, 16),
            now(),
            now(),
            author.channel().value(),
            author.externalId())
        .update();
  }

  /** They are saved before, for what is stored afterwards is no longer what they saw. */
  private void detectorsKeepWhatTheyCounted(AuthorId author) {
    var brands =
        db.sql(
                "select distinct m.brand_id from mention m join post p on p.channel = m.channel and"
                    + " p.external_id = m.external_id where p.channel = ? and p.author_id = ?")
            .params(author.channel().value(), author.externalId())
            .query((row, number) -> new BrandId(row.getString(1)))
            .set();
    shell.events().publishEvent(new PostsChanging(brands));
  }

  /** Their words never come back, also when the channel tells of them again. */
  private void emptyPosts(AuthorId author, String digest) {
    db.sql(
            "insert into gone (channel, external_id, at) select channel, external_id, ? from post where channel = ? and author_id = ? on conflict do nothing")
        .params(now(), author.channel().value(), author.externalId())
        .update();
    db.sql(
            "update post set author_id = ?, handle = '-', author_name = null, followers = null,"
                + " verified = null, author_since = null, words = '', clues = '[]', links = '{}',"
                + " permalink = null, deleted_at = coalesce(deleted_at, ?)"
                + " where channel = ? and author_id = ?")
        .params(
            "erased-" + digest.substring(0, 16),
            now(),
            author.channel().value(),
            author.externalId())
        .update();
  }

  private void writeDown(
      CareCase one, String digest, String why, Person by, Map<String, Long> removed) {
    db.sql(
            "insert into care_erasure (brand_id, digest, by_id, at, why, removed)"
                + " values (?, ?, ?, ?, ?, ?::jsonb)")
        .params(
            one.brand().value(), digest, by.id().value(), now(), why, shell.json().write(removed))
        .update();
    books.changed(one, by.id(), "erased", digest + " " + removed);
    books.live().changed("watch-" + one.brand());
    books.live().changed("promises");
  }

  private Timestamp now() {
    Instant moment = shell.clock().instant();
    return Timestamp.from(moment);
  }

  /** How and when it is written down. */
  @Component("shellOfErasing")
  record Shell(Json json, ApplicationEventPublisher events, InstantSource clock, Authors authors) {}
}
