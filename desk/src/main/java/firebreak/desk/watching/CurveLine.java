package firebreak.desk.watching;

import java.security.Principal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers the curve of a brand. */
@RestController
class CurveLine {

  private final Watching watching;
  private final Curves curves;

  CurveLine(Watching watching, Curves curves) {
    this.watching = watching;
    this.curves = curves;
  }

  @GetMapping("/watch/{brand}/curve")
  CurveAnswer curve(
      @PathVariable String brand, @RequestParam(defaultValue = "6h") String range, Principal me) {
    var watched = watching.of(brand, me);
    var labels = new SignalLabels(watched.speech());
    return curves.of(watched.brand(), Range.of(range), watched.now(), labels);
  }
}
