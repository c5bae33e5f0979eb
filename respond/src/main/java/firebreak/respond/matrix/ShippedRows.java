package firebreak.respond.matrix;

import firebreak.model.Reading.Harm;
import firebreak.model.Tier;
import firebreak.respond.matrix.Condition.AnyOf;
import firebreak.respond.matrix.Condition.ChannelsAtLeast;
import firebreak.respond.matrix.Condition.CrowdUnderHashtag;
import firebreak.respond.matrix.Condition.FollowedByAtLeast;
import firebreak.respond.matrix.Condition.ForecastAtLeast;
import firebreak.respond.matrix.Condition.HarmConfirmed;
import firebreak.respond.matrix.Condition.HarmReportedBy;
import firebreak.respond.matrix.Condition.HostileAuthorsPerHour;
import firebreak.respond.matrix.Condition.HostileShareOver;
import firebreak.respond.matrix.Condition.Judged;
import firebreak.respond.matrix.Condition.LoneComplaint;
import firebreak.respond.matrix.Condition.OutletsAtLeast;
import firebreak.respond.matrix.Condition.SigmasAbove;
import firebreak.respond.matrix.Condition.SilentChannels;
import firebreak.respond.matrix.Condition.TimesUsual;
import firebreak.respond.matrix.Condition.WarmingUp;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that every desk starts with. */
final class ShippedRows {

  private static final String OURS = "Firebreak's own default";
  private static final Set<Harm> ANY = EnumSet.allOf(Harm.class);
  private static final Set<Harm> BODY_OR_DATA =
      EnumSet.of(Harm.INJURY, Harm.HAZARD, Harm.DATA_BREACH);
  private static final Set<Harm> LAW = EnumSet.of(Harm.REGULATOR, Harm.ILLEGAL);
  private static final Set<Harm> EXISTENTIAL =
      EnumSet.of(Harm.INJURY, Harm.HAZARD, Harm.DATA_BREACH, Harm.REGULATOR, Harm.ILLEGAL);

  private ShippedRows() {}

  static List<Row> rows() {
    return Stream.of(ticket(), watch(), issue(), crisis(), existential())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> ticket() {
    return List.of(
        new Row(
            "T0-a",
            Tier.T0,
            List.of(new LoneComplaint()),
            new Bilingual("one person complains.", "skarży się jedna osoba."),
            OURS));
  }

  private static List<Row> watch() {
    return List.of(
        new Row(
            "T1-a",
            Tier.T1,
            List.of(
                new AnyOf(List.of(new SigmasAbove(1.5, 1), new TimesUsual(2))),
                new HostileAuthorsPerHour(10)),
            new Bilingual(
                "1.5 σ or twice the usual, by at least 10 hostile people an hour.",
                "1,5 σ albo dwa razy więcej niż zwykle, co najmniej 10 wrogich osób na godzinę."),
            "SocialMetrix (from 1.5 σ) and Wizikey (twice the mean) publish these limits; "
                + "the floor of 10 people is Firebreak's own"),
        new Row(
            "T1-b",
            Tier.T1,
            List.of(new WarmingUp(), new HostileAuthorsPerHour(10)),
            new Bilingual(
                "while usual is still being learned: at least 10 hostile people an hour.",
                "dopóki nie wiadomo, ile jest zwykle: co najmniej 10 wrogich osób na godzinę."),
            OURS + ": the floor of T1-a alone, since before two weeks σ means nothing"),
        new Row(
            "T1-c",
            Tier.T1,
            List.of(new HarmReportedBy(ANY, 2, false)),
            new Bilingual("two people speak of harm.", "dwie osoby piszą o szkodzie."),
            OURS + ": somebody must look at what two people independently report"),
        new Row(
            "T1-d",
            Tier.T1,
            List.of(new SilentChannels(1)),
            new Bilingual(
                "a channel has been silent for three times its usual gap.",
                "kanał milczy trzy razy dłużej niż zwykle."),
            OURS + ": what we cannot see we must not call quiet"),
        judged(Tier.T1));
  }

  private static List<Row> issue() {
    return List.of(
        new Row(
            "T2-a",
            Tier.T2,
            List.of(new SigmasAbove(2, 2), new HostileAuthorsPerHour(25)),
            new Bilingual(
                "2 σ over two windows, by at least 25 hostile people an hour.",
                "2 σ przez dwa okna, co najmniej 25 wrogich osób na godzinę."),
            "SocialMetrix publishes 2 σ; two windows and the floor are Firebreak's own"),
        new Row(
            "T2-b",
            Tier.T2,
            List.of(new HostileShareOver(0.40, 50, Duration.ofHours(2))),
            new Bilingual(
                "more than 40% of at least 50 mentions in 2 hours are hostile.",
                "ponad 40% z co najmniej 50 wzmianek w ciągu 2 godzin jest wrogich."),
            "kommonpoll publishes 40% in 2 hours, Sprinklr's example is 50 mentions"),
        new Row(
            "T2-c",
            Tier.T2,
            List.of(new FollowedByAtLeast(100_000)),
            new Bilingual(
                "an author with 100,000 followers speaks against the brand.",
                "przeciwko marce wypowiada się autor, którego obserwuje 100 000 osób."),
            OURS),
        new Row(
            "T2-d",
            Tier.T2,
            List.of(new ForecastAtLeast(10, 50)),
            new Bilingual(
                "the story will likely reach ten times the brand's median, and 50 posts.",
                "temat urośnie prawdopodobnie do dziesięciu median marki i do 50 wpisów."),
            OURS + ", after NewsWhip's forecast at twice a post's age"),
        new Row(
            "T2-e",
            Tier.T2,
            List.of(new HarmReportedBy(ANY, 3, true)),
            new Bilingual(
                "three people in one story speak of the same harm.",
                "trzy osoby w jednym temacie piszą o tej samej szkodzie."),
            OURS),
        judged(Tier.T2));
  }

  private static List<Row> crisis() {
    return List.of(
        new Row(
            "T3-a",
            Tier.T3,
            List.of(new SigmasAbove(3, 1), new HostileAuthorsPerHour(100)),
            new Bilingual(
                "3 σ, by at least 100 hostile people an hour.",
                "3 σ, co najmniej 100 wrogich osób na godzinę."),
            "SocialMetrix and Huginn publish 3 σ; the floor is Firebreak's own"),
        new Row(
            "T3-b",
            Tier.T3,
            List.of(new CrowdUnderHashtag(500)),
            new Bilingual(
                "500 people in one story and a trending hashtag.",
                "500 osób w jednym temacie i popularny hasztag."),
            OURS),
        new Row(
            "T3-c",
            Tier.T3,
            List.of(new OutletsAtLeast(1)),
            new Bilingual("news media carry the story.", "o temacie piszą media."),
            OURS),
        new Row(
            "T3-d",
            Tier.T3,
            List.of(new ChannelsAtLeast(3, 10, Duration.ofMinutes(60))),
            new Bilingual(
                "one story on three channels within 60 minutes, by at least 10 people.",
                "jeden temat na trzech kanałach w ciągu 60 minut, co najmniej 10 osób."),
            OURS),
        judged(Tier.T3));
  }

  private static List<Row> existential() {
    return List.of(
        new Row(
            "T4-a",
            Tier.T4,
            List.of(new HarmConfirmed(EXISTENTIAL)),
            new Bilingual(
                "somebody checked and found harm to people, leaked data, a regulator or a crime.",
                "ktoś sprawdził i potwierdził krzywdę ludzi, wyciek danych, urząd "
                    + "lub przestępstwo."),
            OURS),
        new Row(
            "T4-b",
            Tier.T4,
            List.of(new HarmReportedBy(BODY_OR_DATA, 5, true)),
            new Bilingual(
                "five people in one story speak of injury, danger or leaked data.",
                "pięć osób w jednym temacie pisze o obrażeniach, niebezpieczeństwie "
                    + "lub wycieku danych."),
            OURS + ": what nobody has checked counts as true"),
        new Row(
            "T4-c",
            Tier.T4,
            List.of(new HarmReportedBy(LAW, 10, true)),
            new Bilingual(
                "ten people in one story speak of an authority, a court or a crime.",
                "dziesięć osób w jednym temacie pisze o urzędzie, sądzie lub przestępstwie."),
            OURS + ": angry people name courts more lightly than wounds"),
        judged(Tier.T4));
  }

  private static Row judged(Tier tier) {
    return new Row(
        tier + "-h",
        tier,
        List.of(new Judged(tier)),
        new Bilingual("a person judged it so.", "tak ocenił to człowiek."),
        "Communications practice: unsure means the higher tier");
  }
}
