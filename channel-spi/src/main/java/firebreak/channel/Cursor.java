package firebreak.channel;

import java.time.Instant;

/**
 * A place in a channel's stream from which listening can go on.
 *
 * @param position opaque to everyone but the channel
 * @param savedAt when the channel gave it; tells that a gap arose when it is older than what the
 *     platform keeps
 */
public record Cursor(String position, Instant savedAt) {}
