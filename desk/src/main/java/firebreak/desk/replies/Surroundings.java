package firebreak.desk.replies;

import firebreak.channel.Capabilities;
import firebreak.desk.authors.Authors;
import firebreak.desk.brands.Brand;
import firebreak.desk.people.People;
import firebreak.desk.replies.Composition.Place;
import firebreak.model.VerifyGate;
import firebreak.respond.guard.Answered;
import firebreak.respond.guard.GuardContext;
import firebreak.respond.guard.Knowledge;
import firebreak.respond.guard.LengthLimit;
import firebreak.respond.guard.OurVoice;
import firebreak.respond.guard.Timing;
import firebreak.respond.guard.Venue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers what the guard has to know about the place where words are to stand. */
@Component
class Surroundings {

  private final Threads threads;
  private final Publications publications;
  private final People people;
  private final Authors authors;
  private final JdbcClient db;

  Surroundings(Threads threads, Publications publications, Known known, JdbcClient db) {
    this.threads = threads;
    this.publications = publications;
    this.people = known.people();
    this.authors = known.authors();
    this.db = db;
  }

  /** Everything around these words at this moment, told in English; ask it for another language. */
  GuardContext of(Composition reply, Where where, VerifyGate gate, Instant now) {
    return new GuardContext(
        answered(reply),
        new Venue(true, where.limits(), alreadyAnswered(reply)),
        reply.written().purpose(),
        new Timing(gate.permits(now), LocalDateTime.ofInstant(now, where.brand().zone())),
        Knowledge.none(),
        new OurVoice(names(reply.place(), where.brand()), lastReplies(reply)),
        "en");
  }

  /** Whether another reply of ours stands in the thread, or is on its way there. */
  boolean alreadyAnswered(Composition reply) {
    return publications.speakingIn(reply.place()).filter(id -> id != reply.id()).isPresent()
        || threads.answeredElsewhere(reply.place());
  }

  private Answered answered(Composition reply) {
    return threads
        .mention(reply.brand(), reply.place().post())
        .map(heard ->
            new Answered(
                heard.words(),
                heard.reading().language().equals("und") ? "" : heard.reading().language(),
                heard.author().handle(),
                heard.author().name(),
                heard.reading().isComplaint(),
                authors.stopReplies(reply.brand(), heard.author().id())))
        .orElseGet(() -> new Answered("", "", "", Optional.empty(), false, false));
  }

  private Set<String> names(Place place, Brand brand) {
    var names = new HashSet<String>();
    names.add(brand.name());
    names.add(place.from().handle());
    people.all().forEach(person -> names.addAll(List.of(person.name().split("\\s+"))));
    return names;
  }

  List<String> lastReplies(Composition reply) {
    return db.sql(
            "select r.words from publication p join reply r on r.id = p.reply_id"
                + " where p.brand_id = ? and p.state = 'PUBLIC' and r.id <> ?"
                + " order by p.published_at desc limit 50")
        .params(reply.brand().value(), reply.id())
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Whom we know: our own people, and what others are to us. */
  @Component("knownToReplies")
  record Known(People people, Authors authors) {}

  /** The brand that speaks and how long its channel lets it. */
  record Where(Brand brand, Optional<Capabilities.LengthLimit> longest) {

    List<LengthLimit> limits() {
      return longest.stream().map(limit -> new LengthLimit(limit.most(), unit(limit))).toList();
    }

    private static LengthLimit.Unit unit(Capabilities.LengthLimit limit) {
      return switch (limit.unit()) {
        case GRAPHEMES -> LengthLimit.Unit.GRAPHEMES;
        case UTF16_UNITS -> LengthLimit.Unit.UTF16_UNITS;
        case UTF8_BYTES -> LengthLimit.Unit.UTF8_BYTES;
      };
    }
  }
}
