package firebreak.respond.care;

import java.util.regex.Pattern;

/** Tells a clause that binds us from one that only speaks of the same things. */
final class Commitment {

  private static final Pattern WILL =
      words(
          "will|shall|\\p{L}+[’']ll|going to|promise to|we promise|obiecuj(?:emy|ę)|będzie(?:my)?|będę");
  private static final Pattern NEVER =
      words(
          "will not|will never|won[’']t|shall not|cannot|can[’']t|(?:if|when) you will"
              + "|you will (?:need|have to|find|see)|nie (?:możemy|mogę|będzie(?:my)?|"
              + "zwr\\S+|wyśl\\S+|wymien\\S+|odda\\S+)");
  private static final Pattern POLISH_ACT =
      words(
          "(?:od|za)dzwoni(?:my|ę)|zwróc(?:imy|ę)|(?:wy|prze|ode)śl(?:emy|ę)|odpisz(?:emy|ę)"
              + "|napisz(?:emy|ę)|odpowie(?:my|m)|odezw(?:iemy|ę) się|(?:s|po)kontaktuj(?:emy|ę)"
              + "|da(?:my|m) znać|wymieni(?:my|ę)|naprawi(?:my|ę)|sprawdz(?:imy|ę)"
              + "|wyjaśni(?:my|ę)|wróc(?:imy|ę)|dostarcz(?:ymy|ę)|zrobi(?:my|ę)|przekaż(?:emy|ę)"
              + "|poinformuj(?:emy|ę)|poda(?:my|m)|opublikuj(?:emy|ę)|przygotuj(?:emy|ę)"
              + "|rozwiąż(?:emy|ę)|załatwi(?:my|ę)|odda(?:my|m)|otrzyma(?:sz|cie|ją)?"
              + "|dosta(?:nie|niesz|niecie|ną)|zostanie|dotrze|wróci|prześlemy|uzupełni(?:my|ę)");
  private static final Pattern ENGLISH_ACT =
      words(
          "call|ring|phone|refund(?:ed)?|send|sent|reply|answer|update|replace(?:d|ment)?|fix(?:ed)?"
              + "|come back|get back|write|ship(?:ped)?|return|check|look into|let you know|hear"
              + "|receive|deliver(?:ed)?|arrive|repair(?:ed)?|publish|tell|inform|contact|post"
              + "|be back|have (?:an?|your|the)");
  private static final Pattern THING =
      words(
          "refund|update|reply|answer|call ?back|replacement|statement|repair|money back|news"
              + "|zwrot\\S*|aktualizacj\\S*|odpowiedź|informacj\\S*|wymian\\S*|napraw\\S*"
              + "|wysyłk\\S*|komunikat|oświadczenie");
  private static final Pattern REQUEST =
      words("please|kindly|could you|can you|would you|prosimy|proszę|czy");
  private static final Pattern PAST =
      words(
          "was|were|has|have|had|sent|issued|did|yesterday|ago|został\\S*|wysłaliśmy|zwróciliśmy"
              + "|wczoraj|temu|był\\S*");

  private Commitment() {}

  /** Whether we bind ourselves here, to whatever it is. */
  static boolean isIn(String clause) {
    return !NEVER.matcher(clause).find()
        && (WILL.matcher(clause).find() || POLISH_ACT.matcher(clause).find());
  }

  /** Whether it names something that can be kept or broken. */
  static boolean hasAct(String clause) {
    return POLISH_ACT.matcher(clause).find()
        || ENGLISH_ACT.matcher(clause).find()
        || THING.matcher(clause).find();
  }

  /**
   * Whether the clause is a promise.
   *
   * @param timed whether it names a time
   * @param committed whether the sentence has bound us by now
   */
  static boolean promises(String clause, boolean timed, boolean committed) {
    if (NEVER.matcher(clause).find()) {
      return false;
    }
    if (committed) {
      return hasAct(clause);
    }
    return timed
        && THING.matcher(clause).find()
        && !REQUEST.matcher(clause).find()
        && !PAST.matcher(clause).find();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
  }
}
