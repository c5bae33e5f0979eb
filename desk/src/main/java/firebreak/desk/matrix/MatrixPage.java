package firebreak.desk.matrix;

import firebreak.respond.matrix.Matrix;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where a matrix is read: the one in force, any version, and what a version would have done. */
@Controller
class MatrixPage {

  static final String ALL = "/matrix/{brand}";
  static final String ONE = ALL + "/versions/{name}";

  private final MatrixReaders readers;
  private final VersionViews views;
  private final HistoryViews histories;
  private final Paper paper;

  MatrixPage(MatrixReaders readers, VersionViews views, HistoryViews histories, Paper paper) {
    this.readers = readers;
    this.views = views;
    this.histories = histories;
    this.paper = paper;
  }

  @GetMapping(ALL)
  ModelAndView overview(@PathVariable String brand, Principal me) {
    return views.overview(readers.brand(brand), readers.of(me));
  }

  @GetMapping(ONE)
  ModelAndView one(@PathVariable String brand, @PathVariable String name, Principal me) {
    var known = readers.brand(brand);
    return name.equals(Matrix.shipped().version())
        ? new ModelAndView("redirect:/matrix/" + known.id())
        : views.one(known, views.version(known, name), readers.of(me));
  }

  @GetMapping(ONE + "/history")
  ModelAndView history(@PathVariable String brand, @PathVariable String name, Principal me) {
    var known = readers.brand(brand);
    return histories.of(known, views.matrix(known, name), readers.of(me));
  }

  @GetMapping(value = ONE + "/export", produces = "application/yaml")
  ResponseEntity<byte[]> export(@PathVariable String brand, @PathVariable String name) {
    var matrix = views.matrix(readers.brand(brand), name);
    var file =
        ContentDisposition.attachment().filename("matrix-" + matrix.version() + ".yaml").build();
    return ResponseEntity.ok()
        .contentType(new MediaType("application", "yaml", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .body(paper.write(matrix).getBytes(StandardCharsets.UTF_8));
  }
}
