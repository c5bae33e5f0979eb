package firebreak.respond.guard;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The checks that need more than a list of phrases, by the rule they belong to. */
final class Checks {

  private Checks() {}

  static Map<String, Check> byName() {
    return Map.ofEntries(
        entry("target.hostile-author", wholeIf(context -> context.answered().hostile())),
        entry("thread.second-reply", wholeIf(context -> context.venue().alreadyAnswered())),
        entry("gate.verify", wholeIf(context -> !context.timing().gatePermits())),
        entry("claim.unverified", new ClaimCheck("claim.unverified", Knowledge::unverified)),
        entry("claim.untrue", new ClaimCheck("claim.untrue", Knowledge::untrue)),
        entry("playbook.forbidden", new ForbiddenCheck()),
        entry("personal-data.email", new EmailCheck()),
        entry("personal-data.phone", new PhoneCheck("personal-data.phone")),
        entry("personal-data.card", Numbers::cards),
        entry("personal-data.pesel", Numbers::pesels),
        entry("personal-data.iban", Ibans::spots),
        entry("personal-data.order", new OrderCheck("personal-data.order")),
        entry("personal-data.address", new AddressCheck("personal-data.address")),
        entry("tone.shouting", Shouting::spots),
        entry("missing.name", Names::missing),
        entry("third-party", new ThirdPartyCheck("third-party")),
        entry("same-words", Sameness::spots),
        entry("language.wrong", LanguageChecks::wrong),
        entry("language.unread", LanguageChecks::unread),
        entry("length.channel", Lengths::channel),
        entry("length.holding", Lengths::holding),
        entry("length.unreadable", _ -> List.of()), // the guard itself says it, unread
        entry("reading-level", ReadingLevel::spots),
        entry("text.hidden", HiddenSigns::spots));
  }

  private static Check wholeIf(Predicate<GuardContext> condition) {
    return reading ->
        condition.test(reading.context()) ? List.of(Spot.whole(reading.words(), "")) : List.of();
  }
}
