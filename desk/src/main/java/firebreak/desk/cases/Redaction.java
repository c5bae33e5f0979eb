package firebreak.desk.cases;

import firebreak.desk.people.Person;
import firebreak.model.Finding;
import firebreak.respond.care.Redacted;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes out of words what belongs to a person and not into a file that leaves the desk. */
@Component
class Redaction {

  private static final String PERSONAL = "personal-data.";

  private final PrivateGuard guard;

  Redaction(PrivateGuard guard) {
    this.guard = guard;
  }

  /** The words without names, addresses and numbers of this customer, as far as the guard knows. */
  String of(CareCase one, String words, Person reader) {
    var customer = one.customer();
    var known =
        Traces.of(
            List.of(
                customer.handle(),
                customer.author().externalId(),
                customer.contact(),
                one.findings().order().number()),
            List.of());
    var names =
        Traces.firstNames(
            Stream.concat(
                    Stream.of(customer.handle()),
                    customer.name().stream().flatMap(name -> Stream.of(name.split("\\s+"))))
                .toList());
    return Redacted.of(names.without(known.without(withoutFindings(one, words, reader))));
  }

  private String withoutFindings(CareCase one, String words, Person reader) {
    var spots =
        guard.findingsInPublic(one, words, reader).stream()
            .filter(
                finding -> finding.rule().startsWith(PERSONAL) && finding.end() > finding.start())
            .sorted(Comparator.comparingInt(Finding::start).reversed())
            .toList();
    var clean = new StringBuilder(words);
    for (var spot : spots) {
      clean.replace(spot.start(), Math.min(spot.end(), clean.length()), Traces.PUT_IN_PLACE);
    }
    return clean.toString();
  }
}
