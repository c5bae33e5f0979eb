package firebreak.desk.matrix;

import firebreak.desk.brands.Brand;
import firebreak.desk.matrix.Version.State;
import firebreak.respond.matrix.Canonical;
import firebreak.respond.matrix.Matrix;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Versions as pages show them. */
@Component
class VersionViews {

  private final VersionStore store;
  private final Matrices matrices;
  private final MatrixReaders readers;

  VersionViews(VersionStore store, Matrices matrices, MatrixReaders readers) {
    this.store = store;
    this.matrices = matrices;
    this.readers = readers;
  }

  Version version(Brand brand, String name) {
    return store
        .find(brand.id(), name)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no matrix " + name));
  }

  /** A version of the brand by its name, or the shipped one by its own. */
  Matrix matrix(Brand brand, String name) {
    return name.equals(Matrix.shipped().version())
        ? Matrix.shipped()
        : version(brand, name).matrix();
  }

  Matrix present(Brand brand, MatrixReader reader) {
    return matrices.at(brand.id(), reader.now()).matrix();
  }

  ModelAndView overview(Brand brand, MatrixReader reader) {
    var present = matrices.at(brand.id(), reader.now());
    var turn = matrices.turnAt(brand.id(), reader.now());
    return page("matrix/overview", brand, reader)
        .addObject("lead", lead(brand, present.matrix(), reader, turn))
        .addObject("present", present.matrix().version())
        .addObject("sha256", present.sha256())
        .addObject("versions", listed(brand, present.matrix(), reader))
        .addObject("turns", turns(brand, reader))
        .addObject("tiers", new TableViews(reader).of(present.matrix()))
        .addObject("rules", new TableViews(reader).rules(present.matrix()));
  }

  private String lead(Brand brand, Matrix matrix, MatrixReader reader, Optional<Turn> turn) {
    return turn.map(known ->
            reader.say("lead.since", matrix.version(), brand.name(), reader.at(known.from())))
        .orElseGet(() -> reader.say("lead.shipped", matrix.version(), brand.name()));
  }

  private List<Listed> listed(Brand brand, Matrix present, MatrixReader reader) {
    return store.of(brand.id()).stream()
        .map(version ->
            new Listed(
                version.name(),
                reader.say("state." + version.state()),
                history(version, reader),
                version.name().equals(present.version())))
        .toList();
  }

  /** Who did what with it, in one line. */
  String history(Version version, MatrixReader reader) {
    var written =
        reader.say(
            "by.written", readers.name(version.written().by()), reader.at(version.written().at()));
    var sent =
        version
            .sent()
            .map(hand -> " " + reader.say("by.sent", readers.name(hand.by()), reader.at(hand.at())))
            .orElse("");
    var agreed =
        version
            .sealed()
            .map(Version.Sealed::reviewed)
            .map(hand ->
                " " + reader.say("by.approved", readers.name(hand.by()), reader.at(hand.at())))
            .orElse("");
    return written + sent + agreed;
  }

  private List<Listed> turns(Brand brand, MatrixReader reader) {
    return store.turns(brand.id()).stream()
        .limit(10)
        .map(turn ->
            new Listed(
                turn.name().orElseGet(() -> Matrix.shipped().version()),
                reader.at(turn.from()),
                reader.say("by.put", readers.name(turn.by()), reader.at(turn.putAt())),
                turn.from().isAfter(reader.now())))
        .toList();
  }

  /** One version with what can be done with it now. */
  ModelAndView one(Brand brand, Version version, MatrixReader reader) {
    var present = present(brand, reader);
    var changes = new TableViews(reader).changes(present, version.matrix());
    var own =
        version.written().by().equals(reader.person().id())
            || version.sent().filter(hand -> hand.by().equals(reader.person().id())).isPresent();
    return page("matrix/version", brand, reader)
        .addObject("name", version.name())
        .addObject("state", version.state())
        .addObject("lead", reader.say("version." + version.state(), version.name()))
        .addObject("counted", counted(changes.size(), present, reader))
        .addObject("history", history(version, reader))
        .addObject("own", own)
        .addObject("editable", version.isDraft() && reader.mayWrite())
        .addObject("genuine", version.state() != State.APPROVED || matrices.isGenuine(version))
        .addObject("sha256", Canonical.fingerprint(version.matrix()))
        .addObject("inForce", present.version().equals(version.name()))
        .addObject("changes", changes)
        .addObject("tiers", new TableViews(reader).of(version.matrix()))
        .addObject("rules", new TableViews(reader).rules(version.matrix()));
  }

  private static String counted(int changes, Matrix present, MatrixReader reader) {
    return switch (changes) {
      case 0 -> reader.say("changes.none", present.version());
      case 1 -> reader.say("changes.one", present.version());
      default -> reader.say("changes.many", changes, present.version());
    };
  }

  static ModelAndView page(String view, Brand brand, MatrixReader reader) {
    return new ModelAndView(view)
        .addObject("brand", brand)
        .addObject("zone", reader.person().zone().getId())
        .addObject("mayWrite", reader.mayWrite());
  }

  /** A version or a turn in a list. */
  record Listed(String name, String state, String history, boolean marked) {}
}
