package firebreak.desk.settings;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Watches;
import firebreak.desk.platform.Mistakes;
import firebreak.model.Watch;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages about watches. */
@Component
class WatchViews {

  private final Owned owned;
  private final Watches watches;
  private final Caught caught;
  private final TryIt box;

  WatchViews(Owned owned, Watches watches, Caught caught, TryIt box) {
    this.owned = owned;
    this.watches = watches;
    this.caught = caught;
    this.box = box;
  }

  ModelAndView all(Brand brand, Speech speech) {
    var counts = caught.byWatch(brand.id(), speech.now());
    var rows =
        watches.of(brand.id()).stream()
            .map(watch ->
                new Row(
                    watch.id().value(),
                    watch.name(),
                    summary(watch),
                    speech.number(counts.getOrDefault(watch.id().value(), 0L))))
            .toList();
    return new ModelAndView("settings/watches").addObject("brand", brand).addObject("rows", rows);
  }

  private static String summary(Watch watch) {
    return String.join(", ", watch.anyOf().stream().map(Terms::written).toList());
  }

  ModelAndView fresh(Brand brand, WatchForm typed, Mistakes mistakes, Speech speech) {
    return form(brand, typed, mistakes, speech).addObject("watch", "");
  }

  ModelAndView one(Watch watch, WatchForm typed, Mistakes mistakes, Speech speech) {
    return form(owned.brand(watch.brand().value()), typed, mistakes, speech)
        .addObject("watch", watch.id().value())
        .addObject("watchName", watch.name());
  }

  private ModelAndView form(Brand brand, WatchForm typed, Mistakes mistakes, Speech speech) {
    var page = Owned.form("settings/watch", mistakes, speech);
    page.addObject("brand", brand);
    page.addObject("typed", typed);
    page.addObject("offers", box.offers());
    tried(page, typed.trial(brand.id()), "", speech);
    return page;
  }

  /** What was tried, for the box alone. */
  ModelAndView tried(Optional<Watch> watch, WatchForm typed, String post, Speech speech) {
    var page = new ModelAndView("settings/watch :: tried");
    if (watch.isEmpty()) {
      var wrong = speech.told(typed.mistakes()).values().stream().findFirst();
      return page.addObject("wrong", wrong.orElse("")).addObject("past", "");
    }
    tried(page, watch, post, speech);
    return page;
  }

  private void tried(ModelAndView page, Optional<Watch> watch, String post, Speech speech) {
    page.addObject("wrong", "");
    page.addObject("past", watch.map(one -> box.past(one, speech)).orElse(""));
    page.addObject(
        "tried",
        Stream.of(post)
            .filter(words -> !words.isBlank())
            .flatMap(words -> watch.stream().map(one -> box.post(one, words, speech)))
            .toList());
  }

  /** A watch in the list. */
  record Row(String id, String name, String terms, String month) {}
}
