package firebreak.respond.posture;

import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * Which stance to take, in this order, and which not.
 *
 * @param taken the responsibility that it goes by
 */
public record Advice(Responsibility taken, List<Reason> advised, List<Reason> against) {

  /*
   * Idea: situational crisis communication theory. Instructions first, comfort second, always; then
   * what fits how much it is our fault, made heavier by history and reputation. Deny and rebuild are
   * never mixed: who apologises and denies in one breath is believed in neither. Error: the cluster
   * is the public's view, judged by one of us; when nobody has judged, the heaviest counts, which
   * costs an apology too many and never one too few.
   */

  private static final Reason INSTRUCT =
      reason(
          Posture.INSTRUCT,
          "whoever can come to harm needs it before anything else",
          "kto może ucierpieć, potrzebuje tego najpierw");
  private static final Reason COMFORT =
      reason(
          Posture.COMFORT,
          "nobody listens to facts who was not seen first",
          "nikt nie słucha faktów, zanim nie poczuje się zauważony");
  private static final Reason NO_ATTACK =
      reason(
          Posture.ATTACK,
          "an attack makes the accuser the hero of the story",
          "atak robi z oskarżyciela bohatera");

  public Advice {
    advised = List.copyOf(advised);
    against = List.copyOf(against);
  }

  public static Advice on(Standing standing) {
    return switch (standing.taken()) {
      case VICTIM -> asVictim(standing);
      case ACCIDENTAL -> afterAccident(standing);
      case PREVENTABLE -> ourFault();
    };
  }

  private static Advice asVictim(Standing standing) {
    var advised = new ArrayList<>(List.of(INSTRUCT, COMFORT));
    advised.add(reason(Posture.INFORM, "facts end a rumour", "fakty kończą plotkę"));
    advised.add(
        reason(
            Posture.REFUTE,
            "what is false and can be proved false is said once, with proof",
            "co jest fałszem i da się to wykazać, mówimy raz, z dowodem"));
    if (!standing.weighsMore()) {
      advised.add(
          reason(
              Posture.BOLSTER,
              "good done before may stand at the end, never alone",
              "dobre rzeczy mogą stać na końcu, nigdy same"));
    }
    return new Advice(
        Responsibility.VICTIM,
        advised,
        List.of(
            reason(
                Posture.REBUILD,
                "a full apology for what we did not do admits that we did it",
                "pełne przeprosiny za cudzą winę są przyznaniem się"),
            NO_ATTACK));
  }

  private static Advice afterAccident(Standing standing) {
    var advised = new ArrayList<>(List.of(INSTRUCT, COMFORT));
    advised.add(
        reason(
            Posture.INFORM,
            "people want to know what happened",
            "ludzie chcą wiedzieć, co zaszło"));
    advised.add(
        reason(
            Posture.EXPLAIN,
            "no intent is worth saying, after the comfort and without a but",
            "brak złej woli warto nazwać, po współczuciu i bez „ale”"));
    if (standing.weighsMore()) {
      advised.add(
          reason(
              Posture.REBUILD,
              "harm, history or a bad name make an accident our fault in people's eyes",
              "szkoda, przeszłość lub zła opinia czynią wypadek naszą winą w oczach ludzi"));
    }
    return new Advice(Responsibility.ACCIDENTAL, advised, notAfterAccident(standing));
  }

  private static List<Reason> notAfterAccident(Standing standing) {
    var against = new ArrayList<Reason>();
    against.add(reason(Posture.DENY, "it did happen", "to się jednak stało"));
    if (standing.weighsMore()) {
      against.add(
          reason(
              Posture.EXCUSE,
              "an excuse beside an apology takes it back",
              "usprawiedliwienie obok przeprosin je odwołuje"));
    }
    against.add(NO_ATTACK);
    return against;
  }

  private static Advice ourFault() {
    return new Advice(
        Responsibility.PREVENTABLE,
        List.of(
            INSTRUCT,
            COMFORT,
            reason(
                Posture.REBUILD,
                "responsibility first, then repair, then regret: in this order it is believed",
                "najpierw odpowiedzialność, potem naprawa, potem żal: w tej kolejności się wierzy"),
            reason(
                Posture.INFORM,
                "what we change so that it does not happen again",
                "co zmieniamy, żeby się nie powtórzyło")),
        List.of(
            reason(
                Posture.DENY,
                "deny and apologise are never mixed",
                "zaprzeczania nie miesza się z przeprosinami"),
            reason(
                Posture.REFUTE,
                "a detail put right beside an apology sounds like a denial",
                "prostowanie szczegółu obok przeprosin brzmi jak zaprzeczenie"),
            reason(
                Posture.EXCUSE,
                "an excuse beside an apology takes it back",
                "usprawiedliwienie obok przeprosin je odwołuje"),
            NO_ATTACK));
  }

  private static Reason reason(Posture posture, String english, String polish) {
    return new Reason(posture, new Bilingual(english, polish));
  }

  /** Whether this stance should be taken. */
  public boolean advises(Posture posture) {
    return advised.stream().anyMatch(reason -> reason.posture() == posture);
  }

  /** Whether this stance must not be taken. */
  public boolean warnsOf(Posture posture) {
    return against.stream().anyMatch(reason -> reason.posture() == posture);
  }

  /** Phrases that would take a stance that must not be taken, in English and Polish. */
  public List<String> forbidden() {
    return against.stream()
        .map(Reason::posture)
        .flatMap(posture -> ForbiddenStances.phrases(posture).stream())
        .toList();
  }

  /** A stance, and why it is advised or not. */
  public record Reason(Posture posture, Bilingual because) {}
}
