package firebreak.desk.silence;

import firebreak.desk.platform.SilentChannels;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers what of a brand is not heard. */
@Component
public class Coverage implements SilentChannels {

  private final SilenceStore store;

  Coverage(SilenceStore store) {
    this.store = store;
  }

  /**
   * What people were told of and has not ended by that moment, once for each channel: of one that
   * is cut off it needs no saying that it is quiet.
   */
  public List<Unheard> unheard(BrandId brand, Instant at) {
    var byChannel = new LinkedHashMap<ChannelId, Unheard>();
    for (var going : store.at(brand, at)) {
      var unheard = going.unheard();
      byChannel.merge(unheard.channel(), unheard, (a, b) -> b instanceof Unheard.CutOff ? b : a);
    }
    return List.copyOf(byChannel.values());
  }

  @Override
  public Set<ChannelId> of(BrandId brand, Instant at) {
    return unheard(brand, at).stream().map(Unheard::channel).collect(Collectors.toSet());
  }
}
