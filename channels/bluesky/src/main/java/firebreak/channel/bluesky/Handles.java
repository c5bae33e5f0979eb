package firebreak.channel.bluesky;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the handles that the stream mentioned lately; it mentions them rarely. */
final class Handles {

  private static final int MOST = 100_000;

  private final Map<String, String> byDid =
      new LinkedHashMap<>(1_024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
          return size() > MOST;
        }
      };

  void remember(String did, String handle) {
    byDid.put(did, handle);
  }

  /** The handle; the DID itself as long as we have not heard one. */
  String of(String did) {
    return byDid.getOrDefault(did, did);
  }
}
