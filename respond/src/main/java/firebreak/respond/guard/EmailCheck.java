package firebreak.respond.guard;

import firebreak.respond.guard.text.Folding;
import firebreak.respond.guard.text.Span;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds e-mail addresses of persons; shared mailboxes such as help@ are nobody's. */
record EmailCheck() implements Check {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]{1,64}+"
              + "(?:@|\\s?[(\\[](?:at|małpa|malpa)[)\\]]\\s?)"
              + "[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{2,63}+){1,4}");
  private static final Set<String> SHARED_MAILBOXES =
      Set.of(
          "help",
          "support",
          "care",
          "info",
          "contact",
          "hello",
          "office",
          "press",
          "service",
          "customerservice",
          "customer.service",
          "customercare",
          "customer.care",
          "complaints",
          "kontakt",
          "pomoc",
          "biuro",
          "bok",
          "obsluga",
          "obsluga.klienta",
          "reklamacje",
          "sklep",
          "sekretariat",
          "iod",
          "rodo",
          "dpo",
          "privacy",
          "security",
          "recall",
          "safety");

  @Override
  public List<Spot> spots(Reading reading) {
    if (reading.words().indexOf('@') < 0
        && reading.words().indexOf('(') < 0
        && reading.words().indexOf('[') < 0) {
      return List.of();
    }
    return Patterns.all(ADDRESS, reading.words()).stream()
        .filter(span -> !isOurs(span, reading))
        .map(reading::spot)
        .toList();
  }

  private static boolean isOurs(Span span, Reading reading) {
    var address = Folding.fold(span.of(reading.words()));
    int sign = address.indexOf('@');
    return (sign > 0 && SHARED_MAILBOXES.contains(address.substring(0, sign)))
        || reading.context().voice().names().stream()
            .anyMatch(name -> Folding.fold(name).equals(address));
  }
}
