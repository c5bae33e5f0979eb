package firebreak.desk.cases;

import firebreak.desk.platform.Audit;
import firebreak.desk.platform.Live;
import firebreak.model.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Where everything about cases is written down. */
@Component
record CaseBooks(
    CaseStore cases,
    Messages messages,
    Gifts gifts,
    CasePromises promises,
    PublicTalk outside,
    Audit audit,
    Live live) {

  /** Held by the running transaction; "not found" when there is none. */
  CareCase held(long id) {
    return cases.held(id).orElseThrow(() -> unknown(id));
  }

  CareCase known(long id) {
    return cases.byId(id).orElseThrow(() -> unknown(id));
  }

  private static ResponseStatusException unknown(long id) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no case " + id);
  }

  /** Nothing personal goes into the detail: the audit is never erased. */
  void changed(CareCase one, PersonId by, String act, String detail) {
    audit.record(by.value(), "case." + act, Long.toString(one.id()), detail);
    live.changed(one.topic());
    live.changed("cases");
  }
}
