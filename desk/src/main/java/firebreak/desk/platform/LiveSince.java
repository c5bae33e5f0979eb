package firebreak.desk.platform;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page, before it reads anything, from where on its live line has to catch up. */
@ControllerAdvice(annotations = Controller.class)
class LiveSince {

  private final Live live;

  LiveSince(Live live) {
    this.live = live;
  }

  @ModelAttribute("liveSince")
  long since() {
    return live.told();
  }
}
