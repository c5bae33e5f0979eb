package firebreak.desk.guarding;

import firebreak.desk.guarding.RuleStore.Proposal;
import firebreak.desk.guarding.RuleStore.Version;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.guard.Guard;
import firebreak.respond.guard.house.EditWords;
import firebreak.respond.guard.house.HouseChecks;
import firebreak.respond.guard.house.HouseEdit;
import firebreak.respond.guard.house.HouseRules;
import firebreak.respond.guard.house.LinearPatterns;
import firebreak.respond.guard.house.Loosening;
import firebreak.respond.guard.house.Mistake;
import firebreak.respond.guard.house.ShippedRule;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Changes a brand's rules: harder at once, softer when a second person agrees. */
@Component
class ChangingRules {

  static final int LONGEST_WHY = 500;

  private final RuleStore store;
  private final Guards guards;
  private final LinearPatterns patterns;
  private final Book book;

  ChangingRules(RuleStore store, Guards guards, LinearPatterns patterns, Book book) {
    this.store = store;
    this.guards = guards;
    this.patterns = patterns;
    this.book = book;
  }

  /** What came of it. */
  sealed interface Answer {

    record InForce(int number) implements Answer {}

    record Waits() implements Answer {}

    record Wrong(List<Mistake> mistakes) implements Answer {}

    record Refused(Why why) implements Answer {}
  }

  /** Why nothing happened. */
  enum Why {
    NO_REASON,
    NOTHING_CHANGED,
    OWN_PROPOSAL,
    ALREADY_DECIDED
  }

  @Transactional
  Answer change(BrandId brand, HouseEdit edit, String why, PersonId by) {
    if (why.isBlank() || why.length() > LONGEST_WHY) {
      return new Answer.Refused(Why.NO_REASON);
    }
    store.hold(brand);
    var proposal = new Proposal(0, edit, why.strip(), by, book.clock().instant());
    var before = rules(brand);
    var after = edit.on(before);
    var mistakes = HouseChecks.of(after, shipped(), patterns);
    if (!mistakes.isEmpty()) {
      return new Answer.Wrong(mistakes);
    }
    if (isSame(before, after)) {
      return new Answer.Refused(Why.NOTHING_CHANGED);
    }
    return Loosening.between(before, after, shipped()).isEmpty()
        ? putInForce(brand, proposal, Optional.empty())
        : ask(brand, proposal);
  }

  private boolean isSame(HouseRules before, HouseRules after) {
    return before.own().equals(after.own())
        && before.exemptions().equals(after.exemptions())
        && shipped().stream().allMatch(rule -> before.of(rule) == after.of(rule));
  }

  private Answer ask(BrandId brand, Proposal proposal) {
    store.propose(brand, proposal);
    audit(proposal.by(), "guard.proposed", brand, proposal);
    return new Answer.Waits();
  }

  /** Somebody else agrees; the change is made to the rules as they are now. */
  @Transactional
  Answer agree(BrandId brand, long id, PersonId by) {
    store.hold(brand);
    var waiting = store.held(brand, id);
    if (waiting.isEmpty()) {
      return new Answer.Refused(Why.ALREADY_DECIDED);
    }
    var proposal = waiting.get();
    if (proposal.by().equals(by)) {
      return new Answer.Refused(Why.OWN_PROPOSAL);
    }
    var mistakes = HouseChecks.of(proposal.edit().on(rules(brand)), shipped(), patterns);
    if (!mistakes.isEmpty()) {
      return new Answer.Wrong(mistakes);
    }
    store.decide(id, "AGREED", by, book.clock().instant());
    return putInForce(brand, proposal, Optional.of(by));
  }

  /** Whoever proposed it may take it back the same way. */
  @Transactional
  Answer refuse(BrandId brand, long id, PersonId by) {
    var waiting = store.held(brand, id);
    if (waiting.isEmpty()) {
      return new Answer.Refused(Why.ALREADY_DECIDED);
    }
    store.decide(id, "REFUSED", by, book.clock().instant());
    audit(by, "guard.refused", brand, waiting.get());
    return new Answer.InForce(number(brand));
  }

  private Answer putInForce(BrandId brand, Proposal made, Optional<PersonId> agreed) {
    int number = number(brand) + 1;
    var rules = made.edit().on(rules(brand));
    var at = book.clock().instant();
    store.add(brand, new Version(number, rules, made.edit(), made.why(), made.by(), agreed, at));
    audit(agreed.orElse(made.by()), "guard.changed", brand, made);
    afterwards(() -> guards.lookAgain(brand));
    book.live().changed("replies"); // open composers read their words again
    return new Answer.InForce(number);
  }

  private HouseRules rules(BrandId brand) {
    return store.latest(brand).map(Version::rules).orElse(HouseRules.NONE);
  }

  private int number(BrandId brand) {
    return store.latest(brand).map(Version::number).orElse(0);
  }

  private List<ShippedRule> shipped() {
    return book.shipped().shippedRules();
  }

  private void audit(PersonId by, String act, BrandId brand, Proposal made) {
    var said = EditWords.of(made.edit(), shipped()).english() + ": " + made.why();
    book.audit().record(by.value(), act, brand.value(), said);
  }

  /** Also when the transaction fails, since somebody may have looked meanwhile. */
  private static void afterwards(Runnable act) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            act.run(); // before any page is told to look again
          }

          @Override
          public void afterCompletion(int status) {
            act.run();
          }
        });
  }

  /** Where changes are written down, and what they change. */
  @Component("guardBook")
  record Book(Audit audit, InstantSource clock, Live live, Guard shipped) {}
}
