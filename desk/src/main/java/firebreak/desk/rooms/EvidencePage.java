package firebreak.desk.rooms;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What was kept of what people said in public, to look at and to take along. */
@Controller
class EvidencePage {

  private final Rooms rooms;
  private final RoomParts parts;
  private final EvidenceBook book;

  EvidencePage(Rooms rooms, RoomParts parts, EvidenceBook book) {
    this.rooms = rooms;
    this.parts = parts;
    this.book = book;
  }

  @GetMapping("/crises/{id}/evidence")
  String evidence(@PathVariable String id, HttpServletRequest request, Model model) {
    show(rooms.of(id, request), model);
    return "rooms/evidence";
  }

  @PreAuthorize("hasRole('RESPONDER')")
  @PostMapping("/crises/{id}/evidence")
  ModelAndView keep(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String channel,
      @RequestParam(defaultValue = "") String post,
      HttpServletRequest request,
      Model model) {
    var room = rooms.of(id, request);
    var refused = channel.isBlank() || post.isBlank() ? gone(room) : book.keep(room, channel, post);
    if (refused.isEmpty()) {
      return new ModelAndView("redirect:" + room.address() + "/evidence");
    }
    show(room, model);
    model.addAttribute("refused", refused.get());
    return new ModelAndView("rooms/evidence", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static java.util.Optional<String> gone(Room room) {
    return java.util.Optional.of(room.reader().say("kept.gone"));
  }

  /** The very letters over which the SHA-256 was taken. */
  @GetMapping("/crises/{id}/evidence/{sha256}.json")
  ResponseEntity<byte[]> file(
      @PathVariable String id, @PathVariable String sha256, HttpServletRequest request) {
    var record =
        book.record(rooms.of(id, request), sha256)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var file = ContentDisposition.attachment().filename("evidence-" + sha256 + ".json").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(record.getBytes(StandardCharsets.UTF_8));
  }

  private void show(Room room, Model model) {
    parts.frame(room, model);
    model.addAttribute("kept", book.of(room));
    model.addAttribute("demanded", new BeforePublic(room).evidence());
  }
}
