package firebreak.desk.replies;

import static java.util.stream.Collectors.joining;

import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.respond.playbook.Lane;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.util.List;
import java.util.Optional;

/** Warns before the first public words of a crisis that our own people have not heard yet. */
final class InsideFirst {

  static final String RULE = "inside.first";

  private static final Bilingual INSTEAD =
      new Bilingual(
          "Tell them, and confirm it in the room under “Before we speak”.",
          "Powiedz im i potwierdź to w pokoju, w części „Zanim się odezwiemy”.");

  private InsideFirst() {}

  /** Nothing for an empty page, and nothing for words that keep people safe: those do not wait. */
  static Optional<Finding> of(Written written, List<Bilingual> untold, String deskLanguage) {
    boolean waits = written.lane() == Lane.EMPATHY && !written.words().isBlank();
    return untold.isEmpty() || !waits
        ? Optional.empty()
        : Optional.of(finding(written, untold, deskLanguage.startsWith("pl")));
  }

  private static Finding finding(Written written, List<Bilingual> untold, boolean polish) {
    var language = polish ? Language.POLISH : Language.ENGLISH;
    var whom = untold.stream().map(one -> one.in(language)).collect(joining(", "));
    var why =
        new Bilingual(
            "Nobody has confirmed yet that these hear it from us before the public does: "
                + whom
                + ".",
            "Nikt jeszcze nie potwierdził, że usłyszą to od nas przed innymi: " + whom + ".");
    return new Finding(
        RULE,
        Severity.WARN,
        0,
        written.words().length(),
        why.in(language),
        INSTEAD.in(language),
        "The decision matrix: who is told first");
  }
}
