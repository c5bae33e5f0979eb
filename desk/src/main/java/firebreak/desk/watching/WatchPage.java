package firebreak.desk.watching;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page left open on the wall: how a brand stands and what is said of it. */
@Controller
class WatchPage {

  private final Watching watching;
  private final WatchParts parts;

  WatchPage(Watching watching, WatchParts parts) {
    this.watching = watching;
    this.parts = parts;
  }

  @GetMapping("/watch/{brand}")
  String watch(@PathVariable String brand, Filters filters, Principal me, Model model) {
    var watched = watching.of(brand, me);
    parts.frame(watched, model);
    parts.state(watched, model);
    parts.stories(watched, model);
    parts.stream(watched, Asked.of(watched.brand().id(), filters.aboutEveryStory()), model);
    return "watching/watch";
  }

  @GetMapping("/watch/{brand}/state")
  String state(@PathVariable String brand, Principal me, Model model) {
    parts.state(watching.of(brand, me), model);
    return "watching/parts :: state";
  }

  @GetMapping("/watch/{brand}/stories")
  String stories(@PathVariable String brand, Principal me, Model model) {
    parts.stories(watching.of(brand, me), model);
    return "watching/parts :: stories";
  }

  @GetMapping("/watch/{brand}/mentions")
  String mentions(@PathVariable String brand, Filters filters, Principal me, Model model) {
    var watched = watching.of(brand, me);
    parts.stream(watched, Asked.of(watched.brand().id(), filters), model);
    return "watching/parts :: mentions";
  }
}
