package firebreak.desk.replies;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.claims.Ledger;
import firebreak.desk.claims.Ledger.Ready;
import firebreak.desk.crises.Rulings;
import firebreak.desk.crises.Rulings.Ruling;
import firebreak.desk.duty.Parts;
import firebreak.desk.guarding.Guards;
import firebreak.desk.replies.Exceptions.Made;
import firebreak.desk.replies.Surroundings.Where;
import firebreak.desk.replies.VoiceLookUp.Known;
import firebreak.desk.replies.VoiceLookUp.NoAccount;
import firebreak.desk.replies.VoiceLookUp.Silent;
import firebreak.model.Approval;
import firebreak.model.ApprovedReply;
import firebreak.model.ApprovedReply.Clearance;
import firebreak.model.Draft;
import firebreak.model.Finding;
import firebreak.model.GuardVerdict;
import firebreak.model.PersonId;
import firebreak.respond.guard.GuardContext;
import firebreak.respond.guard.Knowledge;
import firebreak.respond.matrix.ApprovalPath.Missing;
import firebreak.respond.people.Role;
import firebreak.respond.speaking.Glass;
import firebreak.respond.speaking.Overruling;
import firebreak.respond.speaking.ReadingTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what stands between words and the public at this moment. */
@Component
class Judging {

  private static final String GATE = "gate.verify";

  private final Laws laws;
  private final Surroundings surroundings;
  private final Approvals approvals;
  private final InstantSource clock;

  Judging(Laws laws, Surroundings surroundings, Approvals approvals, InstantSource clock) {
    this.laws = laws;
    this.surroundings = surroundings;
    this.approvals = approvals;
    this.clock = clock;
  }

  Brand brand(Composition reply) {
    return laws.brands().byId(reply.brand()).orElseThrow();
  }

  /** What holds for these words: how serious it is, whether they wait, who must read. */
  Ruling ruling(Composition reply) {
    return laws.rulings().rulingFor(reply.brand(), reply.place().post(), reply.written().lane());
  }

  /** What the guard says, in this language, and whether our own people would be last to know. */
  List<Finding> findings(Composition reply, String deskLanguage) {
    var ruling = ruling(reply);
    var context = context(reply, ruling, clock.instant()).inDeskLanguage(deskLanguage);
    var written = reply.written();
    var guard = laws.guards().of(reply.brand());
    var findings = new ArrayList<>(guard.findings(written.words(), written.language(), context));
    InsideFirst.of(written, ruling.guidance().untold(), deskLanguage).ifPresent(findings::add);
    ofLedger(reply, ruling, deskLanguage).forEach(findings::add);
    return findings;
  }

  /** What the claims of the crisis and our earlier words in it have against these words. */
  private Stream<Finding> ofLedger(Composition reply, Ruling ruling, String deskLanguage) {
    var id = Long.toString(reply.id());
    var words = reply.written().words();
    return ruling
        .crisis()
        .map(crisis -> laws.outside().ledger().findings(crisis, id, words, deskLanguage).stream())
        .orElseGet(Stream::empty);
  }

  /** The approved answers that may be put into these words. */
  List<Ready> answers(Composition reply) {
    return ruling(reply)
        .crisis()
        .map(crisis -> laws.outside().ledger().answers(crisis, reply.written().language()))
        .orElse(List.of());
  }

  private GuardContext context(Composition reply, Ruling ruling, Instant now) {
    var around = surroundings.of(reply, where(reply), ruling.gate(), now);
    var known = around.knowledge();
    var forbidden = ruling.guidance().forbidden();
    return around.with(new Knowledge(known.unverified(), known.untrue(), forbidden));
  }

  /** What stops these words for good: the gate opens by itself, and two people may overrule. */
  List<Finding> stops(Composition reply) {
    var overruled = exceptions().overruling(reply).map(Made::rules).orElse(Set.of());
    return Overruling.left(findings(reply, "en"), overruled).stream()
        .filter(finding -> !finding.rule().equals(GATE))
        .toList();
  }

  /** Which rules of the guard judge these words now. */
  String judge(Composition reply) {
    return laws.guards().judge(reply.brand());
  }

  Exceptions exceptions() {
    return laws.exceptions();
  }

  /**
   * Who has not read yet; empty when enough others agreed to exactly these words, or when an
   * exception stands for them.
   */
  List<Missing> missing(Composition reply) {
    if (exceptions().isGlassBroken(reply)) {
      return List.of();
    }
    var ruling = ruling(reply);
    var agreed = approvals.of(reply);
    boolean overruling = exceptions().overruling(reply).isPresent();
    if (!overruling && ruling.path().templateSuffices() && laws.ready().suffice(reply)) {
      return List.of();
    }
    var readers = agreed.stream().map(yes -> voice(reply, yes.by(), ruling)).toList();
    var missing = ruling.path().missing(voice(reply, reply.author(), ruling), readers);
    return missing.isEmpty() && overruling && agreed.isEmpty()
        ? List.of(new Missing.People(1))
        : missing;
  }

  /** Why nobody else has to read, if nobody has to. */
  Alone alone(Composition reply) {
    if (exceptions().isGlassBroken(reply)) {
      return Alone.GLASS;
    }
    return ruling(reply).path().templateSuffices() && laws.ready().suffice(reply)
        ? Alone.READY
        : Alone.ORDINARY;
  }

  /** How long the readers have; empty while nobody is asked. */
  Optional<ReadingTime> time(Composition reply) {
    return reply.state() == Composition.State.WAITS
        ? ReadingTime.of(ruling(reply).answer(), reply.standing().since())
        : Optional.empty();
  }

  /** Whether this person may let the words out alone now. */
  Glass glass(Composition reply, PersonId person) {
    var ruling = ruling(reply);
    var voice = laws.parts().voiceOf(reply.brand(), person);
    var found =
        new Glass.Circumstances(
            time(reply),
            ruling.crisis().isPresent(),
            voice.plays(Role.DUTY) || voice.plays(Role.BACKUP),
            laws.ready().mayBreakGlass(reply, ruling.tier()),
            !stops(reply).isEmpty());
    return Glass.of(found, clock.instant());
  }

  boolean alreadyAnswered(Composition reply) {
    return surroundings.alreadyAnswered(reply);
  }

  /** The last word before the public: everything is looked at again, now. */
  Clearance ask(Composition reply, Draft draft) {
    var now = clock.instant();
    var ruling = ruling(reply);
    var context = context(reply, ruling, now);
    var guarded = laws.guards().of(reply.brand()).read(draft, context);
    var verdict =
        new GuardVerdict(
            guarded.fingerprint(),
            Stream.concat(guarded.findings().stream(), ofLedger(reply, ruling, "en")).toList());
    var agreed = approvals.of(reply);
    var conditions =
        new ApprovedReply.Conditions(
            afterOverruling(reply, verdict, agreed),
            ruling.gate(),
            agreed,
            needed(reply, agreed),
            surroundings.alreadyAnswered(reply));
    return ApprovedReply.of(draft, conditions, now);
  }

  /** A part that nobody has played yet counts as one more person. */
  private int needed(Composition reply, List<Approval> agreed) {
    if (missing(reply).isEmpty()) {
      return alone(reply) == Alone.ORDINARY ? ruling(reply).path().others() : 0;
    }
    return Math.max(ruling(reply).path().others(), agreed.size() + 1);
  }

  /** What two people overruled is no longer said; while only one asks for it, it is. */
  private GuardVerdict afterOverruling(
      Composition reply, GuardVerdict verdict, List<Approval> agreed) {
    var asked = exceptions().overruling(reply);
    if (asked.isEmpty() || agreed.isEmpty()) {
      return verdict;
    }
    var left = Overruling.left(verdict.findings(), asked.get().rules());
    return new GuardVerdict(verdict.fingerprint(), left);
  }

  private firebreak.respond.people.Voice voice(Composition reply, PersonId who, Ruling ruling) {
    return ruling
        .crisis()
        .map(crisis -> laws.parts().voiceOf(reply.brand(), who, crisis))
        .orElseGet(() -> laws.parts().voiceOf(reply.brand(), who));
  }

  private Where where(Composition reply) {
    var brand = brand(reply);
    return switch (laws.outside().voices().of(brand, reply.place().post().channel())) {
      case Known(_, var able) -> new Where(brand, able.replyLimit());
      case NoAccount(), Silent() -> new Where(brand, Optional.empty()); // the channel measures too
    };
  }

  /** What is asked when words are judged. */
  @Component
  record Laws(
      Rulings rulings,
      Guards guards,
      Parts parts,
      Brands brands,
      Outside outside,
      Exceptions exceptions,
      ReadyWords ready) {}

  /** Who speaks where, and what the ledger of a crisis holds. */
  @Component
  record Outside(VoiceLookUp voices, Ledger ledger) {}

  /** Why nobody else has to read words. */
  enum Alone {
    /** The tier asks for nobody. */
    ORDINARY,
    /** The matrix lets a ready wording stand for a reader. */
    READY,
    /** Somebody broke the glass. */
    GLASS
  }
}
