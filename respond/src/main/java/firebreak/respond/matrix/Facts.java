package firebreak.respond.matrix;

import firebreak.model.ChannelId;
import firebreak.model.Reading.Harm;
import java.util.List;
import java.util.Set;

/**
 * What people and the desk know beyond the signals.
 *
 * @param campaignExpected whether a campaign of ours was announced that makes more talk usual now
 * @param careHours whether customer care works at this moment
 * @param confirmedHarms harms that somebody checked and found true
 * @param refutedHarms harms that somebody checked and found false; loses against confirmed
 * @param silentChannels channels that have not spoken for three times their usual gap
 */
public record Facts(
    Fact campaignExpected,
    Fact careHours,
    Set<Harm> confirmedHarms,
    Set<Harm> refutedHarms,
    Set<ChannelId> silentChannels,
    TeamSize team,
    List<Judgement> judgements) {

  /** Nobody has told us anything yet. */
  public static final Facts UNKNOWN =
      new Facts(Fact.UNKNOWN, Fact.UNKNOWN, Set.of(), Set.of(), Set.of(), TeamSize.FULL, List.of());

  public Facts {
    confirmedHarms = Set.copyOf(confirmedHarms);
    refutedHarms = Set.copyOf(refutedHarms);
    silentChannels = Set.copyOf(silentChannels);
    judgements = List.copyOf(judgements);
  }

  /** Whether a harm is real: what two people see differently counts as true. */
  public Fact isReal(Harm harm) {
    if (confirmedHarms.contains(harm)) {
      return Fact.YES;
    }
    return refutedHarms.contains(harm) ? Fact.NO : Fact.UNKNOWN;
  }
}
