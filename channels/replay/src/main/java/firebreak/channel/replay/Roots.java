package firebreak.channel.replay;

import firebreak.model.PostId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers in which conversation the latest posts stood, because many recordings name only the
 * post that is answered.
 */
final class Roots {

  private static final int MOST = 50_000;

  private final Map<PostId, PostId> roots =
      new LinkedHashMap<>(1_024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PostId, PostId> eldest) {
          return size() > MOST;
        }
      };

  /** The root of the answered post; that post itself when we have not seen it. */
  PostId rootOf(PostId answered) {
    return roots.getOrDefault(answered, answered);
  }

  void remember(PostId post, PostId root) {
    roots.put(post, root);
  }
}
