package firebreak.respond.wording;

import static firebreak.respond.wording.Language.ENGLISH;

import firebreak.model.ChannelId;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.CrossChannel;
import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.GoingViral;
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.InfluentialAuthor;
import firebreak.model.Signal.Measure.MediaPickup;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import firebreak.model.Signal.Measure.SingleComplaint;
import firebreak.model.Signal.Usual;
import java.time.Duration;
import java.time.Instant;

/** Signals in English sentences. */
record EnglishSignals(Wording wording) {

  String say(Signal signal) {
    return switch (signal.measure()) {
      case NegativeBurst burst -> burst(burst, signal.at());
      case NegativeShare share -> share(share);
      case Crowd crowd -> crowd(crowd);
      case CrossChannel spread -> spread(spread);
      case InfluentialAuthor author -> influential(author);
      case HarmReported harm ->
          "%s spoke of %s%s."
              .formatted(people(harm.authors()), harm(harm.harm()), in(harm.window()));
      case GoingViral forecast -> forecast(forecast);
      case MediaPickup media -> media(media);
      case SingleComplaint _ -> "One person complains; nothing suggests that it will spread.";
    };
  }

  private String burst(NegativeBurst burst, Instant at) {
    var lasting =
        burst.windowsInARow() > 1
            ? ", now for %d windows in a row".formatted(burst.windowsInARow())
            : "";
    var usual =
        burst.usual().map(known -> usual(known, at)).orElse("what is usual is not known yet");
    return "%s spoke against the brand%s%s; %s."
        .formatted(people(burst.negativeAuthors()), in(burst.window()), lasting, usual);
  }

  private String usual(Usual usual, Instant at) {
    return "usual for %s is %s ± %s"
        .formatted(
            wording.weekday(Moments.hourOf(at, wording.zone())),
            Numbers.rounded(usual.mean(), ENGLISH),
            Numbers.rounded(usual.sigma(), ENGLISH));
  }

  private String share(NegativeShare share) {
    return "%s of %s%s were hostile (%s)."
        .formatted(
            Numbers.percent(share.share(), ENGLISH),
            Counted.MENTION.of(share.mentions(), ENGLISH),
            in(share.window()),
            Numbers.whole(share.negative(), ENGLISH));
  }

  private String crowd(Crowd crowd) {
    var tag = crowd.hashtag().map(text -> " under #" + Quoted.text(text)).orElse("");
    return "%s took part in one story%s%s."
        .formatted(people(crowd.authors()), in(crowd.window()), tag);
  }

  private String spread(CrossChannel spread) {
    return "The story appeared on %s%s: %s (%s)."
        .formatted(
            Counted.CHANNEL.of(spread.channels().size(), ENGLISH),
            in(spread.window()),
            Quoted.list(spread.channels().stream().map(ChannelId::value).toList()),
            people(spread.authors()));
  }

  private static String influential(InfluentialAuthor author) {
    return "@%s, followed by %s, spoke against the brand."
        .formatted(Quoted.text(author.handle()), people(author.followers()));
  }

  private static String forecast(GoingViral forecast) {
    return "The story will likely reach %s (80%% sure: %s to %s); the brand's median story has %s."
        .formatted(
            Counted.POST.of(Math.round(forecast.expected()), ENGLISH),
            Numbers.whole(forecast.low(), ENGLISH),
            Numbers.whole(forecast.high(), ENGLISH),
            Numbers.rounded(forecast.brandMedian(), ENGLISH));
  }

  private static String media(MediaPickup media) {
    int outlets = media.outlets().size();
    return "%s %s the story: %s."
        .formatted(
            Counted.OUTLET.of(outlets, ENGLISH),
            outlets == 1 ? "carries" : "carry",
            Quoted.list(media.outlets()));
  }

  private static String harm(Harm harm) {
    return switch (harm) {
      case INJURY -> "injury or death";
      case HAZARD -> "a dangerous product";
      case DATA_BREACH -> "leaked data or a hijacked account";
      case REGULATOR -> "an authority, a court or a lawsuit";
      case ILLEGAL -> "a crime";
      case DISCRIMINATION -> "discrimination";
    };
  }

  private static String people(long count) {
    return Counted.PERSON.of(count, ENGLISH);
  }

  private String in(Duration window) {
    return " within " + wording.within(window);
  }
}
