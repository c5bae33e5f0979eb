package firebreak.desk.replies;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.ComposerView.Exceptional;
import firebreak.desk.replies.ComposerView.Exceptional.Alone;
import firebreak.desk.replies.ComposerView.Returned;
import firebreak.desk.replies.ComposerView.Rewritten;
import firebreak.desk.replies.Composition.State;
import firebreak.model.Finding;
import firebreak.model.PersonId;
import firebreak.respond.speaking.Changes;
import firebreak.respond.speaking.Glass;
import firebreak.respond.speaking.Overruling;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows what may be done for words when the ordinary way is too slow or the guard errs. */
@Component
class ExceptionViews {

  private final Judging judging;
  private final People people;
  private final Rewrites rewrites;

  ExceptionViews(Judging judging, People people, Rewrites rewrites) {
    this.judging = judging;
    this.rewrites = rewrites;
    this.people = people;
  }

  /** What stops the words, without what two people overrule. */
  List<Finding> standing(Composition reply, List<Finding> findings) {
    var rules = judging.exceptions().overruling(reply).map(Exceptions.Made::rules).orElse(Set.of());
    return Overruling.left(findings, rules);
  }

  Exceptional of(Composition reply, Reader reader) {
    return new Exceptional(
        judging.time(reply),
        alone(reply, reader.person()),
        judging
            .exceptions()
            .overruling(reply)
            .map(made -> new Returned(name(made.reason().by()), made.reason().why())),
        mayAsk(reply, reader.person()),
        rewrites
            .of(reply)
            .map(one ->
                new Rewritten(
                    name(one.by()), Changes.between(one.before(), reply.written().words()))));
  }

  private Alone alone(Composition reply, Person person) {
    if (reply.state() != State.WAITS || !person.may(Role.RESPONDER)) {
      return Alone.NOT_THIS_READER;
    }
    return switch (judging.glass(reply, person.id())) {
      case Glass.MayBreak() -> Alone.NOW;
      case Glass.NotYet _ -> Alone.NOT_YET;
      case Glass.Never(var why) ->
          why == Glass.Why.NOT_READY_WORDS ? Alone.NOT_THESE_WORDS : Alone.NOT_THIS_READER;
    };
  }

  private boolean mayAsk(Composition reply, Person person) {
    if (reply.state() != State.DRAFT || !person.may(Role.RESPONDER) || reply.draft().isEmpty()) {
      return false;
    }
    var stops = judging.stops(reply);
    return !stops.isEmpty() && stops.stream().allMatch(Overruling::mayBeOverruled);
  }

  private String name(PersonId by) {
    return people.byId(by).map(Person::name).orElse(by.value());
  }
}
