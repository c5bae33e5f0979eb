package firebreak.desk.watching;

import firebreak.desk.hindsight.JudgedSignals;
import firebreak.model.StoryId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the top of a story's page. */
@Component
class StoryParts {

  private final StoryList stories;
  private final States states;
  private final Tiers tiers;
  private final JudgedSignals judged;

  StoryParts(StoryList stories, States states, Tiers tiers, JudgedSignals judged) {
    this.stories = stories;
    this.states = states;
    this.tiers = tiers;
    this.judged = judged;
  }

  void head(Watched watched, Asked asked, Model model) {
    var brand = watched.brand();
    var id = new StoryId(asked.story().orElseThrow());
    var standing = states.standing(brand, watched.now());
    var words = new StoryWords(watched.speech(), brand.id(), standing);
    var told = stories.find(brand, watched.now(), id);
    model.addAttribute("story", told.map(words::of));
    model.addAttribute("storyId", id.value());
    model.addAttribute("storyActs", act(watched, id).stream().toList());
    var signals =
        told.map(known -> known.signals().reversed().stream().limit(20).toList()).orElse(List.of());
    var address = "/watch/" + brand.id() + "/stories/" + id.value();
    model.addAttribute("storySignals", judged.of(signals, watched.reader(), address));
  }

  private Optional<StateView.Act> act(Watched watched, StoryId id) {
    return tiers.open(watched.brand().id()).stream()
        .filter(crisis -> crisis.stories().contains(id))
        .findFirst()
        .map(crisis -> new StateView.Act(watched.speech().say("act.room"), crisis.address()));
  }
}
