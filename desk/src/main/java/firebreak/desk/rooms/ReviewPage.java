package firebreak.desk.rooms;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One page on which a crisis is looked back at, and which prints. */
@Controller
class ReviewPage {

  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final Rooms rooms;
  private final RoomParts parts;
  private final LookingBack back;
  private final Happened happened;

  ReviewPage(Rooms rooms, RoomParts parts, LookingBack back, Happened happened) {
    this.rooms = rooms;
    this.parts = parts;
    this.back = back;
    this.happened = happened;
  }

  @GetMapping("/crises/{id}/review")
  String review(@PathVariable String id, HttpServletRequest request, Model model) {
    var room = rooms.of(id, request);
    parts.frame(room, model);
    model.addAttribute("tier", room.crisis().seriousness().highest());
    model.addAttribute("stage", room.reader().say(room.crisis().stage().word()));
    model.addAttribute("woke", back.woke().of(room));
    back.review().fill(room, model);
    return "rooms/review";
  }

  /** The timeline for other hands: one line for each event, the oldest first. */
  @GetMapping("/crises/{id}/timeline.csv")
  ResponseEntity<String> file(@PathVariable String id, HttpServletRequest request) {
    var room = rooms.of(id, request);
    var file = ContentDisposition.attachment().filename("timeline-" + id + ".csv").build();
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(TimelineFile.of(happened.of(room)));
  }

  /** What is looked back at. */
  @Component
  record LookingBack(ReviewParts review, WokeUs woke) {}
}
