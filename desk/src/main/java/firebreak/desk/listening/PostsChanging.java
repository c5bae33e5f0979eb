package firebreak.desk.listening;

import firebreak.model.BrandId;
import java.util.Set;

/**
 * Posts that were counted for these brands are about to be edited or deleted. Published inside the
 * transaction that does it.
 */
public record PostsChanging(Set<BrandId> brands) {

  public PostsChanging {
    brands = Set.copyOf(brands);
  }
}
