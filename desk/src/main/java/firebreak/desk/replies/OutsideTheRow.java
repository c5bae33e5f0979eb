package firebreak.desk.replies;

import firebreak.desk.people.Person;
import firebreak.respond.crisis.Command;
import firebreak.respond.template.Stage;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes templates that the row of the matrix does not offer, for a reason that is kept. */
@Component
class OutsideTheRow {

  private static final int LONGEST = 500;

  private final Books books;
  private final Wordings wordings;

  OutsideTheRow(Books books, Wordings wordings) {
    this.books = books;
    this.wordings = wordings;
  }

  /** Whether a reason is owed and missing. */
  boolean owesReason(Composition reply, Stage stage, Map<String, String> form) {
    return wordings.isOutside(reply, stage) && reason(stage, form).isEmpty();
  }

  /** Writes the reason down: always in the audit, and on the timeline of a crisis. */
  @Transactional
  public void keep(Composition reply, Stage stage, Map<String, String> form, Person by) {
    if (wordings.isOutside(reply, stage)) {
      reason(stage, form).ifPresent(why -> keep(reply, stage, why, by));
    }
  }

  private void keep(Composition reply, Stage stage, String why, Person by) {
    books.changed(reply, by.id(), "template-outside", stage.written() + ": " + why);
    var what = "A template that the matrix does not offer: " + stage.written();
    books
        .judging()
        .ruling(reply)
        .crisis()
        .ifPresent(crisis -> books.crises().decide(crisis, new Command.Decide(by.id(), what, why)));
  }

  private static Optional<String> reason(Stage stage, Map<String, String> form) {
    return Optional.ofNullable(form.get(Wordings.reasonField(stage.written())))
        .map(String::strip)
        .filter(why -> !why.isEmpty() && why.length() <= LONGEST);
  }
}
