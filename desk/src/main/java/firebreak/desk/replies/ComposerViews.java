package firebreak.desk.replies;

import firebreak.channel.Capabilities.LengthLimit;
import firebreak.desk.brands.Brand;
import firebreak.desk.claims.Ledger.Ready;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.ComposerView.As;
import firebreak.desk.replies.ComposerView.Carried;
import firebreak.desk.replies.ComposerView.Going;
import firebreak.desk.replies.ComposerView.Guarded;
import firebreak.desk.replies.ComposerView.May;
import firebreak.desk.replies.ComposerView.Ours;
import firebreak.desk.replies.ComposerView.Reading;
import firebreak.desk.replies.ComposerView.Returned;
import firebreak.desk.replies.ComposerView.Yes;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.watching.Channels;
import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.respond.guard.Guard;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a composition before one reader: what stands, what stops it, and what comes next. */
@Component
class ComposerViews {

  private final Books books;
  private final Heads heads;
  private final ThreadViews threads;
  private final Around around;
  private final ExceptionViews exceptions;

  ComposerViews(Books books, Says says, ThreadViews threads, Around around) {
    this.books = books;
    this.heads = says.heads();
    this.exceptions = says.exceptions();
    this.threads = threads;
    this.around = around;
  }

  /** As it is stored. */
  ComposerView of(Composition reply, Reader reader) {
    return of(reply, reader, UUID.randomUUID().toString());
  }

  /**
   * The same for a page that is open already.
   *
   * @param tab of that page
   */
  ComposerView of(Composition reply, Reader reader, String tab) {
    var latest = books.publications().of(reply.id());
    var findings = books.judging().findings(reply, reader.person().language());
    var reading = reading(reply, reader);
    var standing = exceptions.standing(reply, findings);
    var brand = books.judging().brand(reply);
    var head = heads.of(new Heads.Seen(reply, latest, standing, reading), reader);
    return new ComposerView(
        reply.id(),
        head,
        threads.of(reply, latest, reader),
        new Ours(
            reply.written(),
            reply.version().number(),
            tab,
            reply.state(),
            reply.state() == State.DRAFT && reading.may().write(),
            as(reply, brand)),
        guarded(reply, findings, reader),
        reading,
        going(latest, around.byHand().of(reply, latest, reader)));
  }

  /** The approved answers that may be put into the words. */
  List<Ready> answers(Composition reply) {
    return books.judging().answers(reply);
  }

  private As as(Composition reply, Brand brand) {
    var channel = reply.place().post().channel();
    var voice = around.voices().of(brand, channel);
    return new As(
        brand.name(),
        "@" + reply.place().from().handle(),
        Channels.name(channel.value()),
        longest(voice),
        voice instanceof VoiceLookUp.Silent);
  }

  private static Optional<Integer> longest(VoiceLookUp.Looked voice) {
    var limit =
        voice instanceof VoiceLookUp.Known(_, var able)
            ? able.replyLimit()
            : Optional.<LengthLimit>empty();
    return limit.map(LengthLimit::most).filter(most -> most < Guard.LONGEST_READ);
  }

  /** An empty page has nothing to mend yet. */
  private static Guarded guarded(Composition reply, List<Finding> findings, Reader reader) {
    return reply.written().words().isBlank()
        ? new Guarded(reader.say("replies.guard.waits"), List.of())
        : new Guarded(said(findings, reader), findings);
  }

  private static String said(List<Finding> findings, Reader reader) {
    long blocks = findings.stream().filter(one -> one.severity() == Severity.BLOCK).count();
    long warnings = findings.size() - blocks;
    var parts = new ArrayList<String>();
    if (blocks > 0) {
      parts.add(reader.counted("replies.guard.stops", blocks));
    }
    if (warnings > 0) {
      parts.add(reader.counted("replies.guard.warns", warnings));
    }
    return parts.isEmpty() ? reader.say("replies.guard.silent") : String.join(" ", parts);
  }

  private Reading reading(Composition reply, Reader reader) {
    var missing = books.judging().missing(reply);
    var agreed =
        books.approvals().of(reply).stream()
            .map(yes ->
                new Yes(
                    around.name(yes.by(), reader),
                    reader.clock(yes.at()),
                    around.colleague().is(yes.by())))
            .toList();
    return new Reading(
        around.waits().on(missing, reader.locale()),
        agreed,
        may(reply, reader.person(), !missing.isEmpty()),
        reply.fingerprint(),
        reply
            .standing()
            .remark()
            .map(remark -> new Returned(around.name(remark.by(), reader), remark.words())),
        exceptions.of(reply, reader),
        reader.say("replies.about.alone." + books.judging().alone(reply)));
  }

  private May may(Composition reply, Person person, boolean others) {
    boolean wrote = Approvals.wrote(reply, person.id());
    boolean waits = reply.state() == State.WAITS && others;
    return new May(
        person.may(Role.RESPONDER),
        waits && books.approvals().mayAgree(reply, person),
        waits && person.may(Role.APPROVER) && !(wrote && reply.writers().size() < 2),
        waits && person.may(Role.RESPONDER) && around.colleague().mayRead(reply),
        reply.state() == State.APPROVED && person.may(Role.RESPONDER));
  }

  private static Going going(Optional<Publication> latest, Optional<Carried> carried) {
    return new Going(
        latest.map(one -> one.state().name()).orElse(""),
        latest.map(Publication::said).orElse(""),
        latest.flatMap(one -> one.fate().permalink()).map(URI::toString),
        latest.flatMap(one -> one.moments().next()),
        carried);
  }

  /** What the page says of the words and of the exceptions made for them. */
  @Component
  record Says(Heads heads, ExceptionViews exceptions) {}

  /** Who is who, and what stands in the way. */
  @Component
  record Around(
      VoiceLookUp voices,
      Waits waits,
      PracticeColleague colleague,
      People people,
      ByHandViews byHand) {

    String name(firebreak.model.PersonId person, Reader reader) {
      return colleague.is(person)
          ? reader.say("replies.practice.name")
          : people.byId(person).map(Person::name).orElse(person.value());
    }
  }
}
