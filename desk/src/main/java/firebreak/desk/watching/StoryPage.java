package firebreak.desk.watching;

import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One story: how large it is, which signals it raised, and all of its mentions. */
@Controller
class StoryPage {

  private final Watching watching;
  private final WatchParts parts;
  private final StoryParts story;

  StoryPage(Watching watching, WatchParts parts, StoryParts story) {
    this.watching = watching;
    this.parts = parts;
    this.story = story;
  }

  /** The path's {@code story} is bound like any other filter. */
  @GetMapping("/watch/{brand}/stories/{story}")
  String story(@PathVariable String brand, Filters filters, Principal me, Model model) {
    var watched = watching.of(brand, me);
    var asked = asked(watched, filters);
    parts.frame(watched, model);
    story.head(watched, asked, model);
    parts.stream(watched, asked, model);
    return "watching/story";
  }

  @GetMapping("/watch/{brand}/stories/{story}/head")
  String head(@PathVariable String brand, Filters filters, Principal me, Model model) {
    var watched = watching.of(brand, me);
    story.head(watched, asked(watched, filters), model);
    return "watching/parts :: story-head";
  }

  private static Asked asked(Watched watched, Filters filters) {
    var asked = Asked.of(watched.brand().id(), filters);
    if (asked.story().isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return asked;
  }
}
