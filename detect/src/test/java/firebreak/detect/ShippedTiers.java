package firebreak.detect;

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
import firebreak.model.Tier;

/** The shipped matrix in short, to count in tests what a signal would lead to. */
final class ShippedTiers {

  private ShippedTiers() {}

  static Tier of(Signal signal) {
    return switch (signal.measure()) {
      case NegativeBurst burst -> ofBurst(burst);
      case NegativeShare share -> share.share() > 0.4 && share.mentions() >= 50 ? Tier.T2 : Tier.T0;
      case InfluentialAuthor author -> author.followers() >= 100_000 ? Tier.T2 : Tier.T1;
      case GoingViral viral -> viral.expected() >= 10 * viral.brandMedian() ? Tier.T2 : Tier.T0;
      case Crowd crowd -> crowd.authors() >= 500 && crowd.hashtag().isPresent() ? Tier.T3 : Tier.T0;
      case MediaPickup _ -> Tier.T3;
      case CrossChannel spread -> spread.channels().size() >= 3 ? Tier.T3 : Tier.T0;
      case HarmReported harm -> ofHarm(signal, harm);
      case VolumeSurprise _, ActingTogether _, RatingsFell _, HashtagTrends _, OwnPostQuarrel _ ->
          Tier.T0;
      case SingleComplaint _ -> Tier.T0;
    };
  }

  private static Tier ofHarm(Signal signal, HarmReported harm) {
    if (signal.story().isEmpty() || harm.authors() < 3) {
      return Tier.T1;
    }
    return harm.authors() >= 5 ? Tier.T4 : Tier.T2;
  }

  private static Tier ofBurst(NegativeBurst burst) {
    if (burst.usual().isPresent() && burst.sigmas() >= 3) {
      return Tier.T3;
    }
    if (burst.usual().isPresent() && burst.sigmas() >= 2 && burst.windowsInARow() >= 2) {
      return Tier.T2;
    }
    return burst.negativeAuthors() >= 10 ? Tier.T1 : Tier.T0;
  }
}
