package firebreak.desk.replies;

import firebreak.desk.crises.Crises;
import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.respond.crisis.Command.HandleWords;
import firebreak.respond.crisis.Handling;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What is written down when words change hands, and who is told. */
@Component
record Books(
    Compositions compositions,
    Approvals approvals,
    Publications publications,
    Judging judging,
    Audit audit,
    Live live,
    Crises crises) {

  static String topic(long reply) {
    return "reply-" + reply;
  }

  /** Held by the running transaction; "not found" when there is none. */
  Composition held(long id) {
    return compositions
        .held(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no reply " + id));
  }

  /** The same on the timeline of the crisis that the words belong to. */
  void handled(Composition reply, PersonId by, Handling how, String remark) {
    changed(reply, by, how.name().toLowerCase(Locale.ROOT).replace('_', '-'), remark);
    var draft = new DraftId(Long.toString(reply.id()));
    judging
        .ruling(reply)
        .crisis()
        .ifPresent(crisis -> crises.decide(crisis, new HandleWords(by, draft, how, remark)));
  }

  /** Writes down who did it, and tells every page that shows these words. */
  void changed(Composition reply, PersonId by, String act, String detail) {
    audit.record(by.value(), "reply." + act, Long.toString(reply.id()), detail);
    live.changed(topic(reply.id()));
    live.changed("replies");
    judging
        .ruling(reply)
        .crisis()
        .ifPresent(crisis -> {
          compositions.belongs(reply.id(), crisis);
          live.changed("crisis-" + crisis);
        });
  }
}
