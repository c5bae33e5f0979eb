package firebreak.desk.watching;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.listening.MentionsHeard;
import firebreak.model.BrandId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the index of the search a little behind the intake.
 *
 * <p>An index of words costs ten times what it costs to store the post. Paid in the transaction of
 * the intake it would cap the flood that the desk can take, at the very moment of a storm; paid
 * here, a thousand posts at a time and four times a second, it only makes the search look at the
 * newest posts one by one until it has caught up.
 */
@Component
class WordIndex {

  /** Mentions indexed in one transaction, about 30 ms of work. */
  static final int BATCH = 1_000;

  private final Set<BrandId> behind = ConcurrentHashMap.newKeySet();
  private final Brands brands;
  private final JdbcClient db;
  private final TransactionTemplate transaction;

  WordIndex(Brands brands, JdbcClient db, TransactionTemplate transaction) {
    this.brands = brands;
    this.db = db;
    this.transaction = transaction;
  }

  @EventListener(ApplicationReadyEvent.class)
  void afterAStart() {
    brands.all().stream().map(Brand::id).forEach(behind::add);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(MentionsHeard heard) {
    heard.mentions().forEach(one -> behind.add(one.mention().brand()));
  }

  @Scheduled(fixedDelay = 250, scheduler = "housekeeping")
  void catchUp() {
    for (var brand : Set.copyOf(behind)) {
      behind.remove(brand);
      if (index(brand) == BATCH) {
        behind.add(brand);
      }
    }
  }

  /** Indexes the next mentions of a brand and says how many. */
  int index(BrandId brand) {
    var done = transaction.execute(status -> indexAlone(brand));
    return done == null ? 0 : done;
  }

  private int indexAlone(BrandId brand) {
    db.sql("select pg_advisory_xact_lock(hashtext('mention_words'))::text")
        .query((row, number) -> "locked")
        .single();
    return db.sql(
            """
            with next as (
              select seq, channel, external_id from mention
              where brand_id = :brand and seq > coalesce(
                (select up_to from words_progress where brand_id = :brand), 0)
              order by seq limit :most
            ), indexed as (
              insert into mention_words (seq, words)
              select next.seq, folded_words(p.words)
              from next join post p
                on p.channel = next.channel and p.external_id = next.external_id
              on conflict do nothing
            ), progress as (
              insert into words_progress (brand_id, up_to)
              select :brand, max(seq) from next having count(*) > 0
              on conflict (brand_id) do update set up_to = excluded.up_to
            )
            select count(*) from next
            """)
        .param("brand", brand.value())
        .param("most", BATCH)
        .query((row, number) -> row.getInt(1))
        .single();
  }
}
