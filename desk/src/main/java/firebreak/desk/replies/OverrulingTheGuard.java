package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static firebreak.desk.replies.Answer.refused;

import firebreak.channel.Storable;
import firebreak.desk.people.Person;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.model.Finding;
import firebreak.respond.crisis.Handling;
import firebreak.respond.speaking.Overruling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks a second person to let words out although the guard stops them. */
@Component
class OverrulingTheGuard {

  private static final int LONGEST_WHY = 1_000;

  private final Books books;

  OverrulingTheGuard(Books books) {
    this.books = books;
  }

  /** The words wait for somebody else, who sees what the guard says and why it may be wrong. */
  @Transactional
  public Answer ask(long id, String why, Person by) {
    var reply = books.held(id);
    if (reply.state() != State.DRAFT) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    if (why.isBlank() || why.length() > LONGEST_WHY) {
      return refused(Why.SAY_WHY_OVERRULE, Integer.toString(LONGEST_WHY));
    }
    if (books.judging().alreadyAnswered(reply)) {
      return refused(Why.ALREADY_ANSWERED);
    }
    var stops = books.judging().stops(reply);
    if (stops.isEmpty() || reply.draft().isEmpty()) {
      return refused(Why.NOT_AT_THIS_STAGE);
    }
    return stops.stream().allMatch(Overruling::mayBeOverruled)
        ? ask(reply, stops, new Exceptions.Reason(Storable.text(why.strip()), by.id()))
        : refused(Why.NEVER_OVERRULED, names(standing(stops)));
  }

  private Answer ask(Composition reply, List<Finding> stops, Exceptions.Reason reason) {
    var rules = stops.stream().map(Finding::rule).collect(Collectors.toSet());
    books.compositions().forgetRemark(reply.id());
    books.judging().exceptions().overrulingAsked(reply, rules, reason);
    books.compositions().come(reply.id(), State.WAITS);
    books.handled(
        reply, reason.by(), Handling.OVERRULING_ASKED, names(rules) + ": " + reason.why());
    books.handled(reply, reason.by(), Handling.ASKED, "");
    return done(Said.OVERRULING_ASKED);
  }

  private static Set<String> standing(List<Finding> stops) {
    return stops.stream()
        .filter(finding -> !Overruling.mayBeOverruled(finding))
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }

  static String names(Set<String> rules) {
    return rules.stream().sorted().collect(Collectors.joining(", "));
  }
}
