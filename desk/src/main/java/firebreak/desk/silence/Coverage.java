package firebreak.desk.silence;

import firebreak.desk.platform.SilentChannels;
import firebreak.desk.silence.SilenceStore.Going;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import java.time.Instant;
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

  /** What people were told of and has not ended by that moment. */
  public List<Unheard> unheard(BrandId brand, Instant at) {
    return store.at(brand, at).stream().map(Going::unheard).toList();
  }

  @Override
  public Set<ChannelId> of(BrandId brand, Instant at) {
    return unheard(brand, at).stream().map(Unheard::channel).collect(Collectors.toSet());
  }
}
