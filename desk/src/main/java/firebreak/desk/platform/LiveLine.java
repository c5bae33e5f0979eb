package firebreak.desk.platform;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where an open page connects to hear that something changed. */
@RestController
class LiveLine {

  private final Live live;

  LiveLine(Live live) {
    this.live = live;
  }

  @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter open(@RequestParam(defaultValue = "-1") long since) {
    return live.open(since);
  }
}
