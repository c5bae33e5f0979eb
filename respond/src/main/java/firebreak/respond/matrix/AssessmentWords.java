package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.matrix.Ground.Assumption;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Says an assessment to a reader. */
record AssessmentWords(Wording wording) {

  String of(Assessment assessment) {
    var sentences = new ArrayList<String>();
    var tier = assessment.tier();
    sentences.add(tier + " " + wording.of(word(tier)) + ": " + because(assessment));
    assessment.deciding().ifPresent(ground -> sentences.addAll(assumed(ground)));
    if (assessment.answer().approval().reducedFor().isPresent()) {
      sentences.add(wording.of(smallTeam(assessment.answer().approval().others())));
    }
    if (assessment.notice() instanceof Notice.Quiet(var toldAt, var until)) {
      var told =
          wording.of(new Bilingual("Told at %s; quiet until %s.", "Ogłoszono o %s; cisza do %s."));
      sentences.add(told.formatted(wording.clock(toldAt), wording.clock(until)));
    }
    sentences.add(row(assessment));
    return String.join(" ", sentences);
  }

  private String because(Assessment assessment) {
    return assessment
        .deciding()
        .map(ground -> ground.signal().map(wording::of).orElse(wording.of(ground.row().reads())))
        .orElse(
            wording.of(new Bilingual("nothing departs from usual.", "nic nie odbiega od normy.")));
  }

  private List<String> assumed(Ground ground) {
    return ground.assumed().stream().sorted().map(this::assumed).toList();
  }

  private String assumed(Assumption assumption) {
    var words =
        switch (assumption) {
          case NO_CAMPAIGN_EXPECTED ->
              new Bilingual(
                  "Nobody said whether a campaign was announced, so it counts as none.",
                  "Nikt nie podał, czy zapowiedziano kampanię, więc przyjmujemy, że nie.");
          case HARM_IS_REAL ->
              new Bilingual(
                  "Nobody has checked the harm yet, so it counts as true.",
                  "Nikt jeszcze nie sprawdził tej szkody, więc przyjmujemy, że jest prawdziwa.");
          case SURROUNDINGS_FIT ->
              new Bilingual(
                  "Nobody knows the surroundings that the row asks about, so they count as given.",
                  "Nikt nie zna okoliczności, o które pyta wiersz, więc przyjmujemy, że zachodzą.");
          case NOBODY_ON_DUTY ->
              new Bilingual(
                  "Nobody knows whether somebody is on duty, so it counts as nobody.",
                  "Nie wiadomo, czy ktoś ma dyżur, więc przyjmujemy, że nikt.");
          case EXPRESSION_HOLDS ->
              new Bilingual(
                  "The expression could not be decided, so it counts as true.",
                  "Nie udało się rozstrzygnąć wyrażenia, więc przyjmujemy, że jest prawdziwe.");
        };
    return wording.of(words);
  }

  private String row(Assessment assessment) {
    var matrix =
        wording.of(new Bilingual("matrix ", "macierz ")) + assessment.matrixVersion() + ".";
    return assessment
        .deciding()
        .map(ground ->
            wording.of(new Bilingual("Row ", "Wiersz ")) + ground.row().id() + ", " + matrix)
        .orElse(wording.of(new Bilingual("No row held, ", "Żaden wiersz nie pasuje, ")) + matrix);
  }

  private static Bilingual smallTeam(int others) {
    return others == 1
        ? new Bilingual(
            "Small team: one other person approves.", "Mały zespół: zatwierdza jedna inna osoba.")
        : new Bilingual(
            "Small team: " + others + " others approve.",
            "Mały zespół: liczba innych osób, które zatwierdzają: " + others + ".");
  }

  static Bilingual word(Tier tier) {
    return new Bilingual(
        tier.word(),
        switch (tier) {
          case T0 -> "zgłoszenie";
          case T1 -> "obserwacja";
          case T2 -> "problem";
          case T3 -> "kryzys";
          case T4 -> "zagrożenie istnienia";
        });
  }
}
