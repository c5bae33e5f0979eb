package firebreak.desk.watching;

import firebreak.desk.watching.StateView.Part;
import firebreak.model.Tier;
import java.util.List;
import java.util.Optional;

/**
 * One story as its row shows it.
 *
 * @param id unique on the page
 * @param root the beginning of its first post; empty when that is gone
 * @param facts people, channels, size, each with its explanation
 * @param lines what is likely and why now, in sentences, some with their explanation
 */
record StoryView(
    String id,
    String name,
    String address,
    Optional<Tier> tier,
    Optional<String> root,
    List<Part> facts,
    List<Part> lines) {}
