package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Rulings;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Done;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.replies.Composition.Version;
import firebreak.desk.replies.MoodyVoice.Mood;
import firebreak.desk.replies.MoodyVoice.Moody;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.WordsKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A hundred times: three people write, change, agree and publish under one post in the same moment,
 * deadlines come meanwhile, transactions are broken off, and the process dies between two marks.
 */
@DeskTest
class AtTheSameMomentTest {

  static final long SEED = 20_260_307;
  static final int TIMES = 100;
  static final int POSTS_OF_A_STORM = 20;

  @Autowired Pens pens;
  @Autowired Storm storm;
  @Autowired Brands brands;
  @Autowired Crises crises;
  @Autowired Rulings rulings;
  @Autowired MoodyVoice voices;
  @Autowired Writing writing;
  @Autowired Agreeing agreeing;
  @Autowired Rewriting rewriting;
  @Autowired Sender sender;
  @Autowired Handing handing;
  @Autowired Compositions compositions;
  @Autowired Publications publications;
  @Autowired TransactionTemplate transaction;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;

  final Random chance = new Random(SEED);
  Brand brand = Pens.NOBODY;
  Moody channel = new Moody();
  Person ana;
  Person jan;
  Person ewa;

  @BeforeEach
  void threePeople() {
    ana = pens.somebody("Ana", Role.APPROVER);
    jan = pens.somebody("Jan", Role.APPROVER);
    ewa = pens.somebody("Ewa", Role.COMMANDER);
  }

  @AfterEach
  void nobodyIsWokenForIt() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
  }

  @Test
  void there_is_exactly_one_reply_no_lost_draft_and_no_yes_to_changed_words() throws Exception {
    for (int storms = 0; storms < TIMES / POSTS_OF_A_STORM; storms++) {
      for (var post : breaksOut().subList(0, POSTS_OF_A_STORM)) {
        everythingHappensUnder(post.id());
      }
    }
  }

  private List<Post> breaksOut() {
    brand = brands.byId(storm.aBrand()).orElseThrow();
    channel = voices.of(brand);
    var posts = storm.breaksOutOver(brand.id(), clock.instant());
    var room = rulings.rulingFor(brand.id(), posts.getFirst().id()).crisis().orElseThrow();
    crises.decide(room, new Command.RecordCheck(ana.id(), ClaimVerdict.TRUE, "it is so"));
    return posts;
  }

  private void everythingHappensUnder(PostId post) throws Exception {
    var mark = inLetters(post.externalId());
    long id = pens.written(brand, post, ana, words(mark, "at first"));
    var saves = new ConcurrentLinkedQueue<Save>();
    if (chance.nextBoolean()) {
      agreeing.send(id, ana);
    }
    atOnce(somethingOfEach(id, mark, saves));
    onlyOneOfTwoSavesHolds(saves, id);
    settle(id);
    looksRight(id, mark);
  }

  /** What two people and the machine do, in an order of chance. */
  private List<Callable<Object>> somethingOfEach(
      long id, String mark, ConcurrentLinkedQueue<Save> saves) {
    var all = new ArrayList<Callable<Object>>();
    all.add(() -> save(id, words(mark, "by Ana"), ana, saves));
    all.add(() -> save(id, words(mark, "by Ewa"), ewa, saves));
    all.add(() -> agreeing.send(id, ana));
    all.add(() -> agreeing.approve(id, pens.fingerprint(id), jan));
    all.add(() -> agreeing.approve(id, pens.fingerprint(id), ewa));
    all.add(() -> rewriting.change(id, pens.fingerprint(id), words(mark, "by Jan"), jan));
    all.add(() -> agreeing.publish(id, ana));
    all.add(() -> agreeing.publish(id, jan));
    all.add(() -> brokenOff(id));
    all.add(() -> theProcessDies(id));
    all.add(() -> {
      clock.forward(Duration.ofMinutes(2));
      return id;
    });
    channel.feels(
        List.of(Mood.FINE, Mood.FINE, Mood.DIES, Mood.SAYS_AND_DIES, Mood.REFUSES)
            .get(chance.nextInt(5)));
    Collections.shuffle(all, chance);
    return all;
  }

  private Answer save(long id, String words, Person by, ConcurrentLinkedQueue<Save> saves) {
    var based = compositions.byId(id).orElseThrow().version().number();
    var written = new Written(words, "en", WordsKind.SUBSTANCE);
    var tab = by.name() + words.hashCode();
    var answer = writing.save(id, new Edit(written, new Version(based, tab), false), by);
    saves.add(new Save(based, answer instanceof Done));
    return answer;
  }

  /** Somebody's yes that the database never kept. */
  private Object brokenOff(long id) {
    return transaction.execute(status -> {
      agreeing.approve(id, pens.fingerprint(id), jan);
      agreeing.publish(id, jan);
      status.setRollbackOnly();
      return id;
    });
  }

  /** The mark is kept, and perhaps the channel was called; nobody writes down what it said. */
  private Object theProcessDies(long id) {
    var publication = publications.of(id);
    var task = publication.flatMap(found -> handing.take(found.id()));
    if (id % 2 == 0 && task.orElse(new Handing.Task.Nothing()) instanceof Handing.Task.Say say) {
      channel.feels(Mood.FINE);
      return say.voice().reply(say.reply(), say.command());
    }
    return id;
  }

  private static void atOnce(List<Callable<Object>> all) throws Exception {
    var start = new CyclicBarrier(all.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<Object>>();
      for (var one : all) {
        running.add(
            threads.submit(() -> {
              start.await();
              return one.call();
            }));
      }
      for (var one : running) {
        one.get();
      }
    }
  }

  /**
   * Afterwards people finish calmly what they began, and the desk starts again. The desk's own
   * sender may be at it at the same time, so this waits for the outcome and counts no rounds.
   */
  private void settle(long id) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(2))
        .until(() -> isPublic(id) || goesOn(id));
  }

  /** One step further; false, because the outcome is looked at before the next one. */
  private boolean goesOn(long id) {
    clock.forward(Duration.ofMinutes(6));
    publications.lookForWhatWasBeingSent();
    publications.of(id).ifPresent(one -> sender.act(one.id()));
    var reply = compositions.byId(id).orElseThrow();
    switch (reply.state()) {
      case DRAFT -> agreeing.send(id, ana);
      case WAITS -> somebodyElseAgrees(reply);
      case APPROVED -> agreeing.publish(id, ana);
      case OUT, ASIDE -> {}
    }
    return false;
  }

  private void somebodyElseAgrees(Composition reply) {
    var reader =
        List.of(jan, ewa, ana).stream()
            .filter(person -> !Approvals.wrote(reply, person.id()))
            .findFirst()
            .orElseGet(() -> pens.somebody("Ola", Role.APPROVER));
    agreeing.approve(reply.id(), reply.fingerprint(), reader);
  }

  private boolean isPublic(long id) {
    return publications.of(id).filter(one -> one.state() == Publication.State.PUBLIC).isPresent();
  }

  /** Of two saves that were typed over the same version one is kept; the other is told. */
  private void onlyOneOfTwoSavesHolds(ConcurrentLinkedQueue<Save> saves, long id) {
    var held =
        saves.stream()
            .filter(Save::kept)
            .collect(Collectors.groupingBy(Save::based, Collectors.counting()));
    assertThat(held.values()).as("saves of reply %s", id).allMatch(count -> count == 1);
  }

  private void looksRight(long id, String mark) {
    var spoken =
        channel.said.values().stream()
            .filter(words -> words.contains("Case " + mark + " "))
            .toList();
    var reply = compositions.byId(id).orElseThrow();
    assertThat(reply.state()).as("reply %s", id).isEqualTo(State.OUT);
    assertThat(spoken).as("what was said of %s", mark).containsExactly(reply.written().words());
    assertThat(holding(reply, reply.fingerprint())).as("readers of %s", id).isPositive();
    assertThat(holding(reply, "")).as("yeses to other words of %s", id).isZero();
  }

  /** How many yeses of others stand for this fingerprint; the empty one counts all other ones. */
  private long holding(Composition reply, String fingerprint) {
    return db.sql(
            "select count(*) from reply_approval where reply_id = ? and voided_at is null and case"
                + " when ? = '' then fingerprint <> ? else fingerprint = ? and person_id <> ? end")
        .params(reply.id(), fingerprint, reply.fingerprint(), fingerprint, reply.author().value())
        .query(Long.class)
        .single();
  }

  /** A number in public would look like the number of an order. */
  private static String inLetters(String id) {
    return id.chars()
        .map(sign -> Character.isDigit(sign) ? 'g' + sign - '0' : sign)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String words(String mark, String way) {
    return "@author we are sorry that the hotel had no room for you. This should not have happened."
        + " We are looking into it now and have written to you in a private message. Case "
        + mark
        + " "
        + way;
  }

  /**
   * What somebody tried to keep.
   *
   * @param based the version that was on their screen
   */
  private record Save(int based, boolean kept) {}
}
