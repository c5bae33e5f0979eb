package firebreak.respond.wording;

import static firebreak.respond.wording.Language.ENGLISH;

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
      case VolumeSurprise rise -> rise(rise);
      case ActingTogether some -> together(some);
      case RatingsFell fell -> fell(fell);
      case HashtagTrends trend -> trend(trend);
      case OwnPostQuarrel quarrel -> quarrel(quarrel);
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

  private String rise(VolumeSurprise rise) {
    var counted =
        switch (rise.voices()) {
          case ALL_MENTIONS -> Counted.MENTION.of(rise.counted(), ENGLISH) + " were heard";
          case HOSTILE_AUTHORS -> people(rise.counted()) + " spoke against the brand";
        };
    return "%s%s; for this brand such a rise begins once in %s."
        .formatted(counted, in(rise.window()), OnceIn.of(rise.hoursOnce(), ENGLISH));
  }

  private String together(ActingTogether some) {
    long rest = some.mentions() - some.posts();
    return "%s that act together wrote %s of %s%s; without them there are %s, or as few as %s."
        .formatted(
            Counted.ACCOUNT.of(some.accounts(), ENGLISH),
            Numbers.whole(some.posts(), ENGLISH),
            Counted.MENTION.of(some.mentions(), ENGLISH),
            in(some.window()),
            Numbers.whole(rest, ENGLISH),
            Numbers.whole(Math.max(0, rest - some.doubtful()), ENGLISH));
  }

  private String fell(RatingsFell fell) {
    return "%s of %s%s gave one or two stars; usually it is %s."
        .formatted(
            Numbers.whole(fell.low(), ENGLISH),
            Counted.REVIEW.of(fell.reviews(), ENGLISH),
            in(fell.window()),
            Numbers.percent(fell.usualShare(), ENGLISH));
  }

  private String trend(HashtagTrends trend) {
    return "%s used #%s%s; usually it is %s."
        .formatted(
            people(trend.authors()),
            Quoted.text(trend.hashtag()),
            in(trend.window()),
            Numbers.rounded(trend.usual(), ENGLISH));
  }

  private String quarrel(OwnPostQuarrel quarrel) {
    return "%s, %s of them hostile, gave %s to each other under our post%s."
        .formatted(
            people(quarrel.people()),
            Numbers.whole(quarrel.hostile(), ENGLISH),
            Counted.ANSWER.of(quarrel.answers(), ENGLISH),
            in(quarrel.window()));
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
