package firebreak.desk.platform;

import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import java.time.Instant;
import java.util.Set;

/**
 * Tells the matrix which channels of a brand are not heard; answered by who listens for silence.
 */
public interface SilentChannels {

  Set<ChannelId> of(BrandId brand, Instant at);
}
