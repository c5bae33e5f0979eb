package firebreak.desk.watching;

import firebreak.model.Signal.Measure;
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
import firebreak.respond.wording.Counted;
import java.util.Locale;

/** Signals in three words, short enough for a flag on a curve. */
record SignalLabels(Speech speech) {

  String of(Measure measure) {
    return switch (measure) {
      case NegativeBurst burst ->
          speech.say("flag.burst", speech.counted(Counted.PERSON, burst.negativeAuthors()));
      case NegativeShare share -> speech.say("flag.share", Math.round(share.share() * 100));
      case Crowd crowd -> speech.say("flag.crowd", speech.counted(Counted.PERSON, crowd.authors()));
      case CrossChannel spread -> speech.counted(Counted.CHANNEL, spread.channels().size());
      case InfluentialAuthor author -> speech.say("flag.author", "@" + author.handle());
      case HarmReported harm ->
          speech.say(
              "flag.harm",
              speech.say("harm." + harm.harm().name().toLowerCase(Locale.ROOT)),
              speech.counted(Counted.PERSON, harm.authors()));
      case GoingViral forecast ->
          speech.say("flag.viral", speech.counted(Counted.POST, Math.round(forecast.expected())));
      case MediaPickup media -> speech.counted(Counted.OUTLET, media.outlets().size());
      case VolumeSurprise rise ->
          speech.say("flag.rise", speech.counted(Counted.HOUR, Math.round(rise.hoursOnce())));
      case ActingTogether some ->
          speech.say("flag.together", speech.counted(Counted.ACCOUNT, some.accounts()));
      case RatingsFell fell ->
          speech.say("flag.ratings", speech.counted(Counted.REVIEW, fell.reviews()));
      case HashtagTrends trend -> "#" + trend.hashtag();
      case OwnPostQuarrel quarrel ->
          speech.say("flag.quarrel", speech.counted(Counted.PERSON, quarrel.people()));
      case SingleComplaint _ -> speech.say("flag.single");
    };
  }
}
