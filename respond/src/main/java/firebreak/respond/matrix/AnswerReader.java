package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.matrix.Paging.Ending;
import firebreak.respond.matrix.Speaker.Latitude;
import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what each tier asks for. */
record AnswerReader(Leaf top) {

  List<Answer> answers() {
    return top.list("answers").stream().map(this::answer).flatMap(Optional::stream).toList();
  }

  private Optional<Answer> answer(Leaf leaf) {
    int before = leaf.problems().size();
    leaf.only("tier", "speaks", "deadlines", "approval", "paging", "orders", "source");
    var tier = leaf.constant("tier", Tier.class, Tier.T0);
    var speakers = leaf.list("speaks").stream().map(AnswerReader::speaker).toList();
    if (speakers.isEmpty() && leaf.problems().size() == before) {
      leaf.at("speaks").wrong("must name who speaks", "musi wskazywać, kto mówi");
    }
    var deadlines = deadlines(leaf.at("deadlines"));
    var approval = approval(leaf.at("approval"));
    var paging = paging(leaf.at("paging"));
    var orders = orders(leaf.at("orders"));
    var source = leaf.text("source", 500);
    return leaf.problems().size() > before
        ? Optional.empty()
        : Optional.of(new Answer(tier, paging, deadlines, speakers, approval, orders, source));
  }

  private static Speaker speaker(Leaf leaf) {
    leaf.only("role", "money", "wording", "may-concede");
    return new Speaker(
        leaf.constant("role", Role.class, Role.CARE_AGENT),
        leaf.count("money", 0, 1_000_000),
        leaf.constant("wording", Latitude.class, Latitude.TEMPLATES),
        leaf.yes("may-concede"));
  }

  private static Deadlines deadlines(Leaf leaf) {
    leaf.only(
        "verify-gate-minutes",
        "safety-words-minutes",
        "first-words-minutes",
        "substance-minutes",
        "updates-every-minutes",
        "updates-at-first-minutes",
        "updates-later-minutes",
        "executives-every-minutes");
    return new Deadlines(
        leaf.minutesIfAny("verify-gate-minutes"),
        leaf.minutesIfAny("safety-words-minutes"),
        leaf.someMinutes("first-words-minutes"),
        leaf.minutesIfAny("substance-minutes"),
        updates(leaf));
  }

  private static Optional<Updates> updates(Leaf leaf) {
    if (!leaf.has("updates-every-minutes")) {
      return Optional.empty();
    }
    var every = leaf.someMinutes("updates-every-minutes");
    return Optional.of(
        new Updates(
            every,
            leaf.minutes("updates-at-first-minutes"),
            leaf.someMinutes("updates-later-minutes"),
            leaf.minutesIfAny("executives-every-minutes")));
  }

  private static ApprovalPath approval(Leaf leaf) {
    leaf.only("others", "including", "template-suffices", "legal-box-minutes");
    return new ApprovalPath(
        leaf.count("others", 0, 5),
        roles(leaf, "including"),
        leaf.yes("template-suffices"),
        leaf.minutesIfAny("legal-box-minutes"),
        Optional.empty());
  }

  private static Paging paging(Leaf leaf) {
    leaf.only("rungs", "rounds", "ending", "breaks-quiet-hours");
    return new Paging(
        leaf.list("rungs").stream().map(AnswerReader::rung).toList(),
        leaf.count("rounds", 1, 10),
        leaf.constant("ending", Ending.class, Ending.RING_EVERYONE),
        leaf.yes("breaks-quiet-hours"));
  }

  private static Rung rung(Leaf leaf) {
    leaf.only("roles", "means", "minutes");
    return new Rung(
        roles(leaf, "roles"),
        leaf.constant("means", Means.class, Means.PUSH),
        leaf.someMinutes("minutes"));
  }

  private static Set<Role> roles(Leaf leaf, String name) {
    var found = new java.util.LinkedHashSet<Role>();
    leaf.list(name).forEach(one -> one.named(Role.class).ifPresent(found::add));
    return found;
  }

  private static Orders orders(Leaf leaf) {
    leaf.only("freeze", "forbidden", "templates", "told-first", "evidence", "exit");
    return new Orders(
        said(leaf, "freeze"),
        said(leaf, "forbidden"),
        leaf.words("templates"),
        said(leaf, "told-first"),
        said(leaf, "evidence"),
        said(leaf, "exit"));
  }

  private static List<Bilingual> said(Leaf leaf, String name) {
    return leaf.list(name).stream().map(SheetReader::words).toList();
  }
}
