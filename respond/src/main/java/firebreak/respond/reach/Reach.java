package firebreak.respond.reach;

import firebreak.respond.reach.ReachFacts.Growth;
import firebreak.respond.wording.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a story goes without our answer and with it.
 *
 * @param further what is still to come, in mentions; absent when the story is not followed
 * @param influence what an answer is believed to do to it
 * @param unknown what is not known, in words
 */
public record Reach(
    ReachFacts facts,
    Optional<Further> further,
    Influence influence,
    Advice advice,
    List<Bilingual> unknown) {

  /*
   * Idea: without us the story goes as it is forecast. With us that is multiplied by what earlier
   * answers did, or by a prior that leans nowhere. The two uncertainties are independent and are
   * added on logarithms. Followers are not turned into mentions: how many of them see a reply is
   * not known; they only tell whether we would carry the story to far more people than its author.
   *
   * The order of the advice: harm goes before every number; then a story that has nearly ended or
   * is small beside our own audience is better left alone; then what earlier answers did, when
   * their range lies on one side; then growth, because a growing story is told by others when we
   * say nothing. Cost: O(earlier answers). Error: that of the forecast, which cannot see a second
   * wave, and that of the prior, which is a guess and says so.
   */

  private static final double NEARLY_OVER = 0.1;
  private static final double GROWING = 0.5;
  private static final double FEW = 10;
  private static final double MANY = 50;
  private static final long LOUDER = 5;

  public Reach {
    unknown = List.copyOf(unknown);
  }

  /** What the facts come to. */
  public static Reach of(ReachFacts facts) {
    var influence = Influence.of(facts.earlier());
    var further = facts.story().map(growth -> Further.of(growth, influence));
    return new Reach(facts, further, influence, advice(facts, further, influence), unknown(facts));
  }

  private static Advice advice(ReachFacts facts, Optional<Further> further, Influence influence) {
    if (facts.harm()) {
      return new Advice(
          Advice.Kind.ANSWER,
          new Bilingual(
              "Somebody can come to harm: people must hear what to do, however far it carries.",
              "Komuś może stać się krzywda: ludzie muszą usłyszeć, co robić, bez względu na zasięg."),
          new Bilingual(
              "Posts speak of harm; whether it is so, the check tells.",
              "O szkodzie piszą ludzie; czy tak jest, powie sprawdzenie."));
    }
    if (facts.story().isEmpty() || further.isEmpty()) {
      return new Advice(
          Advice.Kind.CANNOT_TELL,
          new Bilingual(
              "The story is not followed any more, so nothing is known of its pace.",
              "Ten temat nie jest już śledzony, więc nie wiadomo, jak się rozchodzi."),
          new Bilingual("Decide without numbers.", "Zdecyduj bez liczb."));
    }
    return byGrowth(facts, facts.story().get(), further.get(), influence);
  }

  private static Advice byGrowth(
      ReachFacts facts, Growth story, Further further, Influence influence) {
    if (isLouder(facts) && further.without().high() < FEW * LOUDER) {
      return quiet(
          "We have "
              + LOUDER
              + " times as many followers as the author, or more: an answer shows"
              + " the story to people who would not meet it.",
          "Mamy co najmniej "
              + LOUDER
              + " razy więcej obserwujących niż autor: odpowiedź pokaże"
              + " temat ludziom, którzy by na niego nie trafili.");
    }
    if (story.stillToCome() < NEARLY_OVER || further.without().high() < FEW) {
      return quiet(
          "Nearly all that will be said has been said.",
          "Prawie wszystko, co miało paść, już padło.");
    }
    if (influence.times().high() < 1) {
      return answer(
          "Earlier answers of ours were followed by less talk than stories of that age have.",
          "Po naszych wcześniejszych odpowiedziach mówiono mniej niż zwykle w tym wieku tematu.");
    }
    if (influence.times().low() > 1) {
      return quiet(
          "Earlier answers of ours were followed by more talk than stories of that age have.",
          "Po naszych wcześniejszych odpowiedziach mówiono więcej niż zwykle w tym wieku tematu.");
    }
    return story.stillToCome() >= GROWING && further.without().expected() >= MANY
        ? answer(
            "It grows, and whoever says nothing lets others tell it.",
            "Temat rośnie, a kto milczy, pozwala opowiadać go innym.")
        : new Advice(
            Advice.Kind.EITHER,
            new Bilingual(
                "It neither grows much nor ends, and nothing shows what an answer would do.",
                "Temat ani mocno nie rośnie, ani się nie kończy, i nie widać, co da odpowiedź."),
            new Bilingual(
                "Decide by what people need, not by reach.",
                "Zdecyduj według tego, czego ludzie potrzebują, a nie zasięgu."));
  }

  private static Advice answer(String english, String polish) {
    return new Advice(
        Advice.Kind.ANSWER,
        new Bilingual(english, polish),
        new Bilingual(
            "What followed an answer is not what it caused, and the forecast sees no second wave.",
            "Co nastąpiło po odpowiedzi, nie musi być jej skutkiem, a prognoza nie widzi drugiej"
                + " fali."));
  }

  private static Advice quiet(String english, String polish) {
    return new Advice(
        Advice.Kind.STAY_QUIET,
        new Bilingual(english, polish),
        new Bilingual(
            "Silence in public is no silence towards the customer: write to them in private. The"
                + " forecast sees no second wave.",
            "Publiczne milczenie to nie milczenie wobec klienta: napisz do niego prywatnie. Prognoza"
                + " nie widzi drugiej fali."));
  }

  private static boolean isLouder(ReachFacts facts) {
    return facts.ourFollowers().isPresent()
        && facts.theirFollowers().isPresent()
        && facts.ourFollowers().getAsLong()
            >= LOUDER * Math.max(1, facts.theirFollowers().getAsLong());
  }

  private static List<Bilingual> unknown(ReachFacts facts) {
    var unknown = new ArrayList<Bilingual>();
    if (facts.story().isEmpty()) {
      unknown.add(new Bilingual("how the story goes on", "jak rozwija się temat"));
    }
    if (facts.theirFollowers().isEmpty()) {
      unknown.add(new Bilingual("how many follow the author", "ilu ludzi obserwuje autora"));
    }
    if (facts.ourFollowers().isEmpty()) {
      unknown.add(new Bilingual("how many follow us there", "ilu ludzi obserwuje nas tam"));
    }
    if (facts.earlier().size() < Influence.FEWEST) {
      unknown.add(
          new Bilingual(
              "what our answers do (fewer than three that can be compared)",
              "co dają nasze odpowiedzi (mniej niż trzy do porównania)"));
    }
    return unknown;
  }

  /**
   * Mentions that are still to come.
   *
   * @param without when we say nothing
   * @param with when we answer
   * @param stillToCome their share of all that will be said, 0 to 1
   */
  public record Further(Range without, Range with, double stillToCome) {

    static Further of(Growth growth, Influence influence) {
      double said = growth.mentions();
      double expected = growth.further();
      var without =
          new Range(
              expected,
              Math.min(expected, Math.max(0, growth.end().low() - said)),
              Math.max(expected, growth.end().high() - said));
      return new Further(without, with(without, influence), growth.stillToCome());
    }

    private static Range with(Range without, Influence influence) {
      double expected = without.expected() * influence.times().expected();
      if (expected <= 0) {
        return new Range(0, 0, without.high() * influence.times().high());
      }
      double down = spread(without.expected(), without.low(), influence);
      double up = spread(without.high(), without.expected(), influence);
      return new Range(expected, expected / down, expected * up);
    }

    /** Two independent uncertainties as one factor. */
    private static double spread(double larger, double smaller, Influence influence) {
      double own = smaller <= 0 ? Math.log(10) : Math.log(larger / smaller);
      double ours = Influence.NORMAL_80 * influence.spread();
      return Math.exp(Math.sqrt(own * own + ours * ours));
    }
  }
}
