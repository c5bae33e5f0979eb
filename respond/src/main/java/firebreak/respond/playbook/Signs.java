package firebreak.respond.playbook;

import firebreak.model.Reading.Harm;
import java.util.Map;

/**
 * What the posts of one story look like, counted.
 *
 * @param posts hostile posts that were looked at
 * @param harms how many speak of each harm
 * @param cues how many speak of what each playbook is for, by its id
 * @param reviews how many are reviews with stars
 * @param underOurs how many stand in a thread that a post of ours began
 * @param atOurWords hostile answers to words that we published in this crisis
 * @param answers all answers to those words
 */
public record Signs(
    int posts,
    Map<Harm, Integer> harms,
    Map<String, Integer> cues,
    int reviews,
    int underOurs,
    int atOurWords,
    int answers) {

  public Signs {
    harms = Map.copyOf(harms);
    cues = Map.copyOf(cues);
  }

  int of(Harm... kinds) {
    int most = 0;
    for (var kind : kinds) {
      most = Math.max(most, harms.getOrDefault(kind, 0));
    }
    return most;
  }

  int cuesOf(String playbook) {
    return cues.getOrDefault(playbook, 0);
  }

  /** Several, and not lost in the crowd. */
  boolean stands(int count, double share) {
    return count >= 2 && count >= share * posts;
  }
}
