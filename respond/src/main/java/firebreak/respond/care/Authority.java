package firebreak.respond.care;

import static java.util.Comparator.comparingLong;

import firebreak.respond.people.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who may give how much without asking anybody.
 *
 * @param limits the smallest authority first
 */
public record Authority(List<Limit> limits) {

  public Authority {
    limits = List.copyOf(limits);
    if (limits.isEmpty()) {
      throw new IllegalArgumentException("somebody must be able to give something");
    }
  }

  /** What the house starts with; the amounts are of the currency in which the brand sells. */
  public static Authority shipped(String currency) {
    return new Authority(
        List.of(
            new Limit(Role.CARE_AGENT, Goodwill.REPLACEMENT, new Money(100_00, currency)),
            new Limit(Role.CARE_LEAD, Goodwill.REFUND_AND_REPLACEMENT, new Money(500_00, currency)),
            new Limit(
                Role.COMMANDER, Goodwill.REFUND_AND_REPLACEMENT, new Money(5_000_00, currency)),
            new Limit(
                Role.EXECUTIVE, Goodwill.REFUND_AND_REPLACEMENT, new Money(100_000_00, currency))));
  }

  /**
   * The same house under a row of the matrix, which says in whole units how much a part may give:
   * more, less or nothing than it otherwise could. Parts that the row does not name keep theirs.
   * The part that may give most keeps at least what it has, or nobody could say yes at all.
   */
  public Authority under(Map<Role, Integer> row) {
    var last = limits.getLast();
    var currency = last.most().currency();
    var named = new ArrayList<Limit>();
    row.forEach((role, units) -> {
      var most = new Money(units * 100L, currency);
      if (role != last.role() || most.isMoreThan(last.most())) {
        named.add(new Limit(role, highest(role), most));
      }
    });
    var kept = limits.stream().filter(limit -> named.stream().noneMatch(limit::isSamePart));
    return new Authority(
        Stream.concat(kept, named.stream())
            .sorted(comparingLong((Limit limit) -> limit.most().cents()).thenComparing(Limit::role))
            .toList());
  }

  private Goodwill highest(Role role) {
    return limits.stream()
        .filter(limit -> limit.role() == role)
        .map(Limit::highest)
        .findFirst()
        .orElse(Goodwill.REFUND_AND_REPLACEMENT);
  }

  /** Whether whoever plays these parts may give this. */
  public Ruling decide(Offer offer, Collection<Role> parts) {
    if (offer.place() == Place.PUBLIC) {
      return new Ruling.OnlyInPrivate();
    }
    boolean allowed =
        limits.stream().anyMatch(limit -> parts.contains(limit.role()) && limit.covers(offer));
    if (allowed) {
      return new Ruling.Allowed();
    }
    return limits.stream()
        .filter(limit -> limit.covers(offer))
        .findFirst()
        .<Ruling>map(limit -> new Ruling.AskFor(limit.role()))
        .orElseGet(Ruling.BeyondEverybody::new);
  }

  /** The limits of each part, for people to read. */
  public Map<Role, Money> mostByRole() {
    var most = new LinkedHashMap<Role, Money>();
    limits.forEach(limit -> most.put(limit.role(), limit.most()));
    return most;
  }

  /**
   * How far one part goes.
   *
   * @param highest the last rung of the ladder
   */
  public record Limit(Role role, Goodwill highest, Money most) {

    boolean isSamePart(Limit other) {
      return role == other.role;
    }

    boolean covers(Offer offer) {
      return offer.what().compareTo(highest) <= 0 && !offer.cost().isMoreThan(most);
    }
  }

  /** What somebody wants to give, and where they want to say so. */
  public record Offer(Goodwill what, Money cost, Place place) {}

  /** Where an offer would be made. */
  public enum Place {
    PRIVATE,
    PUBLIC
  }

  /** The answer to "may I give this?". */
  public sealed interface Ruling {

    /** Yes. */
    record Allowed() implements Ruling {}

    /** Not without the yes of somebody who plays that part, or one above it. */
    record AskFor(Role least) implements Ruling {}

    /** It is more than anybody may give. */
    record BeyondEverybody() implements Ruling {}

    /** What was offered in public is claimed by everybody. */
    record OnlyInPrivate() implements Ruling {}
  }
}
