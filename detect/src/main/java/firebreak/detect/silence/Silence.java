package firebreak.detect.silence;

import firebreak.model.ChannelId;
import java.time.Duration;
import java.time.Instant;

/**
 * A channel has said nothing of a brand for far longer than it ever does.
 *
 * @param since when it was heard last, to the minute
 * @param usualGap how far apart posts usually are in the hours of the week that have passed since
 */
public record Silence(ChannelId channel, Instant since, Duration usualGap) {}
