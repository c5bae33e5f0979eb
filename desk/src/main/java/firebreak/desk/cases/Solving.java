package firebreak.desk.cases;

import firebreak.desk.cases.CareCase.Order;
import firebreak.desk.duty.Parts;
import firebreak.desk.orders.LookUp;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.respond.care.Authority.Offer;
import firebreak.respond.care.Authority.Place;
import firebreak.respond.care.Authority.Ruling;
import firebreak.respond.care.ClaimCheck;
import firebreak.respond.care.Goodwill;
import firebreak.respond.care.Money;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what happened and makes it right, as far as whoever acts may. */
@Component
class Solving {

  private final CaseBooks books;
  private final Parts parts;
  private final Allowances allowances;

  Solving(CaseBooks books, Parts parts, Allowances allowances) {
    this.books = books;
    this.parts = parts;
    this.allowances = allowances;
  }

  @Transactional
  public Answer take(long id, Person by) {
    var one = books.held(id);
    books.cases().owned(id, by.id());
    books.changed(one, by.id(), "taken", "");
    return Answer.done("taken");
  }

  @Transactional
  public Answer check(long id, Typed typed, Person by) {
    var one = books.held(id);
    var claim = typed.of("claim", ClaimCheck.values());
    if (claim.isEmpty()) {
      return Answer.refused("choice");
    }
    if (claim.get().isChecked() && typed.of("found").isEmpty()) {
      return Answer.refused("found");
    }
    books.cases().checked(id, claim.get(), one.isErased() ? "" : typed.of("found"));
    books.changed(one, by.id(), "checked", claim.get().name());
    return Answer.done("checked");
  }

  /** The order as far as it is known; what the shop could not tell is written down by hand. */
  @Transactional
  public Answer order(long id, Typed typed, LookUp told, Person by) {
    var one = books.held(id);
    if (one.isErased()) {
      return Answer.refused("erased");
    }
    var before = one.findings().order();
    boolean same = before.number().equals(typed.of("number"));
    var facts =
        told instanceof LookUp.Found(var known)
            ? known
            : same ? before.facts() : Map.<String, String>of();
    books.cases().ordered(id, new Order(typed.of("number"), facts, typed.of("note")));
    books.changed(one, by.id(), "ordered", told.getClass().getSimpleName());
    return switch (told) {
      case LookUp.Found _ -> Answer.done("order-found");
      case LookUp.NotSetUp _ -> Answer.done("kept");
      case LookUp.NoSuchOrder _ -> new Answer.Done("orders.none");
      case LookUp.Broken(var why) -> new Answer.Done("orders.broken." + why);
    };
  }

  /** Gives it, or asks whoever may. */
  @Transactional
  public Answer offer(long id, Typed typed, Person by) {
    var one = books.held(id);
    var what = typed.of("goodwill", Goodwill.values());
    var worth = typed.cents("worth");
    var currency = typed.of("currency");
    if (what.isEmpty() || worth.isEmpty() || !currency.matches("[A-Z]{3}")) {
      return Answer.refused("amount");
    }
    if (Standing.of(one, books).goodwill()
        == firebreak.respond.care.CaseState.GoodwillState.GIVEN) {
      return Answer.refused("given-before");
    }
    var cost = what.get().costOf(new Money(worth.get(), currency));
    var offer = new Offer(what.get(), cost, Place.PRIVATE);
    return switch (allowances.of(one, currency).decide(offer, rolesOf(one, by))) {
      case Ruling.Allowed() ->
          give(one, what.get(), cost, new Gifts.Asked(by.id(), Optional.empty(), Gift.State.GIVEN));
      case Ruling.AskFor(var role) ->
          give(
              one, what.get(), cost, new Gifts.Asked(by.id(), Optional.of(role), Gift.State.ASKED));
      case Ruling.BeyondEverybody() -> Answer.refused("beyond");
      case Ruling.OnlyInPrivate() -> Answer.refused("private-only");
    };
  }

  private Answer give(CareCase one, Goodwill what, Money cost, Gifts.Asked asked) {
    books.gifts().add(one.id(), what, cost, asked);
    books.changed(one, asked.by(), "offered", what + " " + cost + " " + asked.as());
    return Answer.done(asked.of().isPresent() ? "asked" : "given");
  }

  /** Says yes or no to what somebody else wants to give. */
  @Transactional
  public Answer decide(long id, boolean yes, Person by) {
    var one = books.held(id);
    var gift = books.gifts().of(id).filter(last -> last.state() == Gift.State.ASKED);
    if (gift.isEmpty()) {
      return Answer.refused("nothing-asked");
    }
    var offer = new Offer(gift.get().what(), gift.get().cost(), Place.PRIVATE);
    var authority = allowances.of(one, gift.get().cost().currency());
    var ruling = authority.decide(offer, rolesOf(one, by));
    if (yes && !(ruling instanceof Ruling.Allowed)) {
      return Answer.refused("not-yours");
    }
    books.gifts().decide(gift.get(), yes ? Gift.State.GIVEN : Gift.State.REFUSED, by.id());
    books.changed(one, by.id(), yes ? "offer-allowed" : "offer-refused", gift.get().what().name());
    return Answer.done(yes ? "given" : "not-given");
  }

  @Transactional
  public Answer arrived(long id, Person by) {
    var one = books.held(id);
    var gift = books.gifts().of(id).filter(last -> last.state() == Gift.State.GIVEN);
    gift.ifPresent(last -> {
      books.gifts().arrived(last);
      books.changed(one, by.id(), "arrived", last.what().name());
    });
    return gift.isPresent() ? Answer.done("arrived") : Answer.refused("nothing-given");
  }

  /** Words were enough. */
  @Transactional
  public Answer notNeeded(long id, Person by) {
    var one = books.held(id);
    var nothing = new Money(0, "EUR");
    books
        .gifts()
        .add(
            id,
            Goodwill.VOUCHER,
            nothing,
            new Gifts.Asked(by.id(), Optional.empty(), Gift.State.NOT_NEEDED));
    books.changed(one, by.id(), "nothing-needed", "");
    return Answer.done("kept");
  }

  /** What somebody may give: by what the desk trusts them with, and by the parts they play. */
  Set<firebreak.respond.people.Role> rolesOf(CareCase one, Person person) {
    var roles = EnumSet.noneOf(firebreak.respond.people.Role.class);
    roles.addAll(parts.voiceOf(one.brand(), person.id()).roles());
    if (person.may(Role.RESPONDER)) {
      roles.add(firebreak.respond.people.Role.CARE_AGENT);
    }
    if (person.may(Role.APPROVER)) {
      roles.add(firebreak.respond.people.Role.CARE_LEAD);
    }
    if (person.may(Role.COMMANDER)) {
      roles.add(firebreak.respond.people.Role.COMMANDER);
    }
    return roles;
  }
}
