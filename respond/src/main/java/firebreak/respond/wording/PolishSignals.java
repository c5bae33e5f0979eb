package firebreak.respond.wording;

import static firebreak.respond.wording.Language.POLISH;
import static firebreak.respond.wording.PolishPlural.fitting;

import firebreak.model.ChannelId;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.ActingTogether;
import firebreak.model.Signal.Measure.CrossChannel;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.HashtagTrends;
import firebreak.model.Signal.Measure.InfluentialAuthor;
import firebreak.model.Signal.Measure.MediaPickup;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import firebreak.model.Signal.Measure.RatingsFell;
import firebreak.model.Signal.Measure.SingleComplaint;
import firebreak.model.Signal.Measure.VolumeSurprise;
import firebreak.model.Signal.Usual;
import java.time.Duration;
import java.time.Instant;

/** Signals in Polish sentences. */
record PolishSignals(Wording wording) {

  String say(Signal signal) {
    return switch (signal.measure()) {
      case NegativeBurst burst -> burst(burst, signal.at());
      case NegativeShare share -> share(share);
      case Crowd crowd -> crowd(crowd);
      case CrossChannel spread -> spread(spread);
      case InfluentialAuthor author -> influential(author);
      case HarmReported harm ->
          "%s o %s%s.".formatted(wrote(harm.authors()), about(harm.harm()), in(harm.window()));
      case GoingViral forecast -> forecast(forecast);
      case MediaPickup media -> media(media);
      case VolumeSurprise rise -> rise(rise);
      case ActingTogether some -> together(some);
      case RatingsFell fell -> fell(fell);
      case HashtagTrends trend -> trend(trend);
      case OwnPostQuarrel quarrel -> quarrel(quarrel);
      case SingleComplaint _ ->
          "Skarży się jedna osoba i nic nie wskazuje na to, że sprawa się rozejdzie.";
    };
  }

  private String burst(NegativeBurst burst, Instant at) {
    var lasting =
        burst.windowsInARow() > 1 ? ", już %d. okno z rzędu".formatted(burst.windowsInARow()) : "";
    var usual =
        burst.usual().map(known -> usual(known, at)).orElse("nie wiadomo jeszcze, ile jest zwykle");
    return "%s przeciwko marce%s%s; %s."
        .formatted(wrote(burst.negativeAuthors()), in(burst.window()), lasting, usual);
  }

  private String usual(Usual usual, Instant at) {
    return "zwykle %s jest ich %s ± %s"
        .formatted(
            wording.weekday(Moments.hourOf(at, wording.zone())),
            Numbers.rounded(usual.mean(), POLISH),
            Numbers.rounded(usual.sigma(), POLISH));
  }

  private String share(NegativeShare share) {
    return "Wrogie wzmianki to %s wszystkich%s (%s na %s)."
        .formatted(
            Numbers.percent(share.share(), POLISH),
            in(share.window()),
            Numbers.whole(share.negative(), POLISH),
            Numbers.whole(share.mentions(), POLISH));
  }

  private String crowd(Crowd crowd) {
    var tag = crowd.hashtag().map(text -> " pod hasztagiem #" + Quoted.text(text)).orElse("");
    return "%s %s udział w jednym temacie%s%s."
        .formatted(
            people(crowd.authors()),
            fitting(crowd.authors(), "wzięła", "wzięły", "wzięło"),
            in(crowd.window()),
            tag);
  }

  private String spread(CrossChannel spread) {
    int channels = spread.channels().size();
    return "Temat pojawił się na %s %s%s: %s (%s)."
        .formatted(
            Numbers.whole(channels, POLISH),
            channels == 1 ? "kanale" : "kanałach",
            in(spread.window()),
            Quoted.list(spread.channels().stream().map(ChannelId::value).toList()),
            people(spread.authors()));
  }

  private static String influential(InfluentialAuthor author) {
    return "Przeciwko marce wypowiada się @%s, konto, które %s %s."
        .formatted(
            Quoted.text(author.handle()),
            fitting(author.followers(), "obserwuje", "obserwują", "obserwuje"),
            people(author.followers()));
  }

  private static String forecast(GoingViral forecast) {
    long expected = Math.round(forecast.expected());
    return "Temat urośnie prawdopodobnie do %s %s (na 80%%: od %s do %s); mediana dla marki to %s."
        .formatted(
            Numbers.whole(expected, POLISH),
            expected == 1 ? "wpisu" : "wpisów",
            Numbers.whole(forecast.low(), POLISH),
            Numbers.whole(forecast.high(), POLISH),
            Numbers.rounded(forecast.brandMedian(), POLISH));
  }

  private static String media(MediaPickup media) {
    int outlets = media.outlets().size();
    return "O temacie %s %s: %s."
        .formatted(
            fitting(outlets, "pisze", "piszą", "pisze"),
            Counted.OUTLET.of(outlets, POLISH),
            Quoted.list(media.outlets()));
  }

  private String rise(VolumeSurprise rise) {
    var counted =
        switch (rise.voices()) {
          case ALL_MENTIONS ->
              "%s %s%s"
                  .formatted(
                      fitting(rise.counted(), "Pojawiła się", "Pojawiły się", "Pojawiło się"),
                      Counted.MENTION.of(rise.counted(), POLISH),
                      in(rise.window()));
          case HOSTILE_AUTHORS -> wrote(rise.counted()) + " przeciwko marce" + in(rise.window());
        };
    return "%s; dla tej marki taki wzrost zaczyna się raz na %s."
        .formatted(counted, OnceIn.of(rise.hoursOnce(), POLISH));
  }

  private String together(ActingTogether some) {
    long rest = some.mentions() - some.posts();
    return "%s %s wspólnie i %s %s z %s%s; bez nich jest ich %s, a może tylko %s."
        .formatted(
            Counted.ACCOUNT.of(some.accounts(), POLISH),
            fitting(some.accounts(), "działa", "działają", "działa"),
            fitting(some.accounts(), "napisało", "napisały", "napisało"),
            Numbers.whole(some.posts(), POLISH),
            Numbers.whole(some.mentions(), POLISH)
                + (some.mentions() == 1 ? " wzmianki" : " wzmianek"),
            in(some.window()),
            Numbers.whole(rest, POLISH),
            Numbers.whole(Math.max(0, rest - some.doubtful()), POLISH));
  }

  private String fell(RatingsFell fell) {
    return "Oceny z jedną lub dwiema gwiazdkami to %s z %s%s; zwykle jest ich %s."
        .formatted(
            Numbers.whole(fell.low(), POLISH),
            Numbers.whole(fell.reviews(), POLISH),
            in(fell.window()),
            Numbers.percent(fell.usualShare(), POLISH));
  }

  private String trend(HashtagTrends trend) {
    return "%s %s hasztagu #%s%s; zwykle %s."
        .formatted(
            people(trend.authors()),
            fitting(trend.authors(), "użyła", "użyły", "użyło"),
            Quoted.text(trend.hashtag()),
            in(trend.window()),
            Numbers.rounded(trend.usual(), POLISH));
  }

  private String quarrel(OwnPostQuarrel quarrel) {
    return "Kłótnia pod naszym wpisem%s: %s, w tym %s %s, i %s sobie nawzajem."
        .formatted(
            in(quarrel.window()),
            people(quarrel.people()),
            Numbers.whole(quarrel.hostile(), POLISH),
            fitting(quarrel.hostile(), "wroga", "wrogie", "wrogich"),
            Counted.ANSWER.of(quarrel.answers(), POLISH));
  }

  private static String about(Harm harm) {
    return switch (harm) {
      case INJURY -> "obrażeniach lub śmierci";
      case HAZARD -> "niebezpiecznym produkcie";
      case DATA_BREACH -> "wycieku danych lub przejęciu konta";
      case REGULATOR -> "urzędzie, sądzie lub pozwie";
      case ILLEGAL -> "przestępstwie";
      case DISCRIMINATION -> "dyskryminacji";
    };
  }

  private static String wrote(long count) {
    return people(count) + " " + fitting(count, "napisała", "napisały", "napisało");
  }

  private static String people(long count) {
    return Counted.PERSON.of(count, POLISH);
  }

  private String in(Duration window) {
    return " w ciągu " + wording.within(window);
  }
}
