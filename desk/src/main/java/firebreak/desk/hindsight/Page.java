package firebreak.desk.hindsight;

import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import java.time.Instant;
import java.util.Optional;

/** A moment at which somebody would have been woken. */
record Page(Instant at, Tier tier, Optional<StoryId> story, Signal because) {}
