package firebreak.desk.crises;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Campaigns;
import firebreak.desk.platform.SilentChannels;
import firebreak.model.ChannelId;
import firebreak.respond.matrix.Announcement;
import firebreak.respond.matrix.Condition;
import firebreak.respond.matrix.Fact;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Row;
import firebreak.respond.matrix.TeamSize;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the desk knows of a brand beyond the signals; what it does not know is unknown. */
@Component
class KnownFacts {

  private final ObjectProvider<SilentChannels> silent;
  private final Campaigns campaigns;

  KnownFacts(ObjectProvider<SilentChannels> silent, Campaigns campaigns) {
    this.campaigns = campaigns;
    this.silent = silent;
  }

  Facts of(Brand brand, Instant now) {
    var nothing = Facts.UNKNOWN;
    return new Facts(
        campaigns.runningAt(brand.id(), now).isEmpty() ? Fact.NO : Fact.YES,
        nothing.careHours(),
        nothing.confirmedHarms(),
        nothing.refutedHarms(),
        silentChannels(brand, now),
        brand.smallTeam() ? TeamSize.SMALL : TeamSize.FULL,
        nothing.judgements());
  }

  private Set<ChannelId> silentChannels(Brand brand, Instant now) {
    var channels = new HashSet<ChannelId>();
    silent.forEach(known -> channels.addAll(known.of(brand.id(), now)));
    return channels;
  }

  /**
   * What people were told apart from any story: whoever watches for silence says so once, and no
   * story says it again.
   */
  List<Announcement> toldOf(Facts facts, Matrix matrix, Instant now) {
    return facts.silentChannels().isEmpty()
        ? List.of()
        : matrix.rows().stream()
            .filter(KnownFacts::asksForSilenceAlone)
            .map(row -> new Announcement(now, row.tier(), Set.of(row.id())))
            .toList();
  }

  private static boolean asksForSilenceAlone(Row row) {
    return row.all().stream().allMatch(Condition.SilentChannels.class::isInstance);
  }
}
