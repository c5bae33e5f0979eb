package firebreak.respond.playbook;

import firebreak.model.Reading.Harm;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which playbook the signs speak for, and why. A person may always choose another one.
 *
 * @param because as it follows "chosen because"
 */
public record Fit(String playbook, Bilingual because) {

  /*
   * Idea: what can hurt people is looked for first, then what needs other first steps (an account to
   * take back, a clock to start), then what people say it is about, the most frequent first; what is
   * left is a complaint. Error: cues are words, so a rumour about a leak looks like a leak; that is
   * the safer mistake, and the person who checks the claim changes the playbook.
   */

  private static final double SOME = 0.1;
  private static final double MANY = 0.2;
  private static final double HALF = 0.5;
  private static final int ANSWERS_THAT_BURN = 5;

  private static final Map<String, Bilingual> TOPICS =
      Map.of(
          "offensive-post",
          new Bilingual("people find a post of ours offensive", "nasz wpis ludzi obraża"),
          "outage",
          new Bilingual(
              "people say that something does not work", "ludzie piszą, że coś nie działa"),
          "misinformation",
          new Bilingual("a rumour or a fake goes round", "krąży plotka albo fałszywka"),
          "competitor",
          new Bilingual("a competitor is compared with us", "porównuje się nas z konkurencją"),
          "external-event",
          new Bilingual("something happened around us", "coś się wydarzyło wokół nas"));

  /** The one to begin with. */
  public static Fit of(Signs signs) {
    return Stream.of(danger(signs), security(signs), reviews(signs), topic(signs), quarrel(signs))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() ->
            new Fit(
                Playbooks.GENERAL,
                new Bilingual(
                    "nothing speaks for a more special one",
                    "nic nie wskazuje na bardziej szczegółowy")));
  }

  /** The one to add because people are angry about our own words by now. */
  public static Optional<Fit> backfire(Signs signs) {
    boolean burns =
        signs.atOurWords() >= ANSWERS_THAT_BURN && signs.atOurWords() > HALF * signs.answers();
    return when(
        burns,
        "double-crisis",
        signs.atOurWords() + " of " + signs.answers() + " answers to our own words are hostile",
        "wrogie odpowiedzi na nasze własne słowa: " + signs.atOurWords() + " z " + signs.answers());
  }

  private static Optional<Fit> danger(Signs signs) {
    int harmed = signs.of(Harm.INJURY, Harm.HAZARD);
    boolean event = signs.cuesOf("external-event") > harmed;
    return when(
        signs.stands(harmed, SOME) && !event,
        "product-hazard",
        harmed + " posts speak of injury or danger",
        "wpisy o obrażeniach lub niebezpieczeństwie: " + harmed);
  }

  private static Optional<Fit> security(Signs signs) {
    int taken = signs.cuesOf("hacked-account");
    int leaked = Math.max(signs.of(Harm.DATA_BREACH), signs.cuesOf("data-breach"));
    return when(
            signs.stands(taken, SOME) && taken >= signs.cuesOf("data-breach"),
            "hacked-account",
            taken + " posts say that our account was taken over",
            "wpisy o przejęciu naszego konta: " + taken)
        .or(() ->
            when(
                signs.stands(leaked, SOME),
                "data-breach",
                leaked + " posts speak of leaked data",
                "wpisy o wycieku danych: " + leaked));
  }

  private static Optional<Fit> reviews(Signs signs) {
    return when(
        signs.reviews() >= 3 && signs.stands(signs.reviews(), HALF),
        "review-bombing",
        signs.reviews() + " of " + signs.posts() + " are reviews with few stars",
        "recenzje z niską oceną: " + signs.reviews() + " z " + signs.posts());
  }

  private static Optional<Fit> topic(Signs signs) {
    var order =
        List.of("offensive-post", "outage", "misinformation", "competitor", "external-event");
    return order.stream()
        .filter(id -> signs.stands(count(signs, id), MANY))
        .reduce((one, other) -> count(signs, other) > count(signs, one) ? other : one)
        .flatMap(id -> Optional.ofNullable(TOPICS.get(id)).map(why -> new Fit(id, why)));
  }

  private static int count(Signs signs, String id) {
    int cues = signs.cuesOf(id);
    return id.equals("offensive-post") ? Math.max(cues, signs.of(Harm.DISCRIMINATION)) : cues;
  }

  private static Optional<Fit> quarrel(Signs signs) {
    return when(
        signs.underOurs() >= 3 && signs.stands(signs.underOurs(), HALF),
        "quarrel",
        "the quarrel stands under a post of ours",
        "kłótnia toczy się pod naszym wpisem");
  }

  private static Optional<Fit> when(boolean holds, String id, String english, String polish) {
    return holds ? Optional.of(new Fit(id, new Bilingual(english, polish))) : Optional.empty();
  }
}
