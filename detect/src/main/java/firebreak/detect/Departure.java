package firebreak.detect;

import firebreak.detect.story.Story;
import firebreak.model.PostId;
import firebreak.model.Signal.Measure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a rule has found, before anyone asked whether it was said already.
 *
 * @param rule short name of the rule, and of what it is about if there can be several
 * @param level how bad it is
 * @param since first hostile post behind it
 * @param evidence at least one post
 */
record Departure(
    String rule,
    Optional<Story> story,
    Level level,
    Instant since,
    Measure measure,
    List<PostId> evidence) {}
