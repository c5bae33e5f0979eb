package firebreak.desk.claims;

import firebreak.desk.claims.Spreads.Place;
import firebreak.desk.crises.Crises;
import firebreak.desk.people.Me;
import firebreak.desk.people.People;
import firebreak.desk.people.Role;
import firebreak.desk.platform.PageBrand;
import firebreak.desk.watching.Channels;
import firebreak.model.StoryId;
import firebreak.respond.claim.Claim;
import firebreak.respond.claim.NextClaimAct;
import firebreak.respond.claim.Spread;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.wording.Counted;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** Puts the ledger of a crisis before one reader. */
@Component
class ClaimViews {

  private final ClaimStore store;
  private final Spreads spreads;
  private final Clashes clashes;
  private final Outside outside;

  ClaimViews(ClaimStore store, Spreads spreads, Clashes clashes, Outside outside) {
    this.store = store;
    this.spreads = spreads;
    this.clashes = clashes;
    this.outside = outside;
  }

  /** Answers "not found" for a crisis that nobody knows, and tells the header whose page it is. */
  Crisis crisis(String id, HttpServletRequest request) {
    var crisis =
        Optional.of(id)
            .filter(typed -> !typed.isBlank())
            .flatMap(typed -> outside.crises().byId(new CrisisId(typed)))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    PageBrand.is(crisis.timeline().beginning().brand(), request);
    return crisis;
  }

  Reader reader(HttpServletRequest request) {
    var principal = Objects.requireNonNull(request.getUserPrincipal(), "nobody is signed in");
    return new Reader(
        outside.me().of(principal),
        outside.people().all(),
        outside.words(),
        outside.clock().instant());
  }

  /** The whole page. */
  void page(Crisis crisis, Reader reader, Model model) {
    summary(crisis, reader, model);
    var place = place(crisis);
    var claims = new ArrayList<ClaimView>();
    store.of(crisis.id()).forEach(claim -> claims.add(view(claim, place, reader)));
    claims.sort(Comparator.comparingLong((ClaimView one) -> -one.spread().lastHour()));
    model.addAttribute("claims", claims);
    model.addAttribute("candidates", candidates(crisis, place));
    model.addAttribute("verdicts", ClaimVerdict.values());
    model.addAttribute("languages", Claim.LANGUAGES);
  }

  /** What the room shows of it. */
  void summary(Crisis crisis, Reader reader, Model model) {
    var place = place(crisis);
    var claims =
        store.of(crisis.id()).stream()
            .sorted(
                Comparator.comparingLong(
                    (Claim claim) -> -spreads.of(claim, place, reader.now()).lastHour()))
            .toList();
    model.addAttribute("id", crisis.id().value());
    model.addAttribute("topic", "crisis-" + crisis.id());
    model.addAttribute("reader", reader);
    model.addAttribute("works", reader.person().may(Role.RESPONDER));
    model.addAttribute("sentence", reader.counted("lead", claims.size()));
    model.addAttribute("counts", counts(claims, reader));
    model.addAttribute("fastest", fastest(claims, place, reader));
    model.addAttribute("next", NextView.of(NextClaimAct.of(claims), reader));
    model.addAttribute("clashes", clashes.of(crisis, claims, reader));
  }

  private static String counts(List<Claim> claims, Reader reader) {
    return Arrays.stream(ClaimVerdict.values())
        .filter(status -> claims.stream().anyMatch(claim -> claim.status() == status))
        .map(status ->
            reader.word("many", status)
                + " "
                + claims.stream().filter(claim -> claim.status() == status).count())
        .collect(Collectors.joining(", "));
  }

  private String fastest(List<Claim> claims, Place place, Reader reader) {
    return claims.stream()
        .findFirst()
        .filter(claim -> spreads.of(claim, place, reader.now()).lastHour() > 0)
        .map(claim ->
            reader.say(
                "fastest",
                claim.name(),
                reader.counted(Counted.MENTION, spreads.of(claim, place, reader.now()).lastHour())))
        .orElse("");
  }

  private ClaimView view(Claim claim, Place place, Reader reader) {
    var spread = spreads.of(claim, place, reader.now());
    return new ClaimView(
        claim,
        spread,
        carried(spread, reader),
        spread.first().map(first -> first(first, reader)).orElse(""),
        ClaimView.bars(spread.hourly()),
        spread.mentions() == 0 ? List.of() : spreads.posts(claim, place));
  }

  private static String carried(Spread spread, Reader reader) {
    return spread.mentions() == 0
        ? reader.say("carried.none")
        : reader.say(
            "carried",
            reader.counted(Counted.MENTION, spread.mentions()),
            reader.counted(Counted.PERSON, spread.people()),
            reader.counted(Counted.CHANNEL, spread.channels()),
            spread.lastHour());
  }

  private static String first(Spread.First first, Reader reader) {
    return reader.say(
        "first", reader.clock(first.at()), Channels.name(first.channel()), first.handle());
  }

  /** What nobody has taken on yet. */
  private List<Phrase> candidates(Crisis crisis, Place place) {
    var known = store.of(crisis.id()).stream().flatMap(claim -> claim.wordings().stream()).toList();
    return outside.talk().candidates(place).stream()
        .filter(one -> known.stream().noneMatch(one.words()::equalsIgnoreCase))
        .map(one -> new Phrase(one.words(), one.people()))
        .toList();
  }

  /** A crisis about the whole brand begins with its first hostile post. */
  Place place(Crisis crisis) {
    var beginning = crisis.timeline().beginning();
    var story =
        outside
            .db()
            .sql("select coalesce(story_id, '') from crisis where id = ?")
            .param(crisis.id().value())
            .query(String.class)
            .optional()
            .filter(found -> !found.isEmpty())
            .map(StoryId::new);
    var since = story.isPresent() ? Instant.EPOCH : crisis.window().firstHostilePost();
    return new Place(beginning.brand(), story, since);
  }

  /** Something that many people say. */
  record Phrase(String words, int people) {}

  /** Everything around the ledger. */
  @Component
  record Outside(
      Crises crises,
      Me me,
      People people,
      MessageSource words,
      InstantSource clock,
      Talk talk,
      JdbcClient db) {}
}
