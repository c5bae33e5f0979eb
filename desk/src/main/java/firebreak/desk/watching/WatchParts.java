package firebreak.desk.watching;

import firebreak.desk.hindsight.DialLine;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the parts of the watch and of a story's page. */
@Component
class WatchParts {

  private final States states;
  private final StoryList stories;
  private final StreamViews streams;
  private final DialLine dial;

  WatchParts(States states, StoryList stories, StreamViews streams, DialLine dial) {
    this.states = states;
    this.stories = stories;
    this.streams = streams;
    this.dial = dial;
  }

  /** What does not change while the page is open. */
  void frame(Watched watched, Model model) {
    var brand = watched.brand();
    model.addAttribute("brand", brand.id().value());
    model.addAttribute("brandName", brand.name());
    model.addAttribute("topic", Pulse.topic(brand.id()));
    model.addAttribute("range", (brand.drill() ? Range.HOUR : Range.SIX_HOURS).id());
    model.addAttribute("ranges", Range.values());
    model.addAttribute("strictness", dial.of(brand.id(), watched.reader()).orElse(""));
  }

  void state(Watched watched, Model model) {
    var standing = states.standing(watched.brand(), watched.now());
    var state = states.of(watched.brand(), watched.now(), standing);
    var words = new StateWords(watched.speech(), watched.brand(), watched.now());
    var beside = states.beside(watched.brand(), watched.now());
    model.addAttribute("state", words.of(state, standing, beside));
  }

  void stories(Watched watched, Model model) {
    var standing = states.standing(watched.brand(), watched.now());
    var words = new StoryWords(watched.speech(), watched.brand().id(), standing);
    var hottest = stories.hottest(watched.brand(), watched.now());
    model.addAttribute("stories", hottest.stream().map(words::of).toList());
  }

  void stream(Watched watched, Asked asked, Model model) {
    model.addAttribute("stream", streams.of(watched, asked));
  }
}
