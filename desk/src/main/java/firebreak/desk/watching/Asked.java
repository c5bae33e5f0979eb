package firebreak.desk.watching;

import firebreak.model.BrandId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which mentions a reader wants to see.
 *
 * @param search words that begin words of the post; all of them, in any order, however written
 * @param before only what stands below this place
 */
record Asked(
    BrandId brand,
    Show show,
    Optional<String> channel,
    Optional<String> language,
    Optional<String> story,
    Optional<String> search,
    Optional<Place> before) {

  private static final int LONGEST = 200;

  /** Everything about a brand, from the newest on. */
  static Asked everything(BrandId brand) {
    return new Asked(
        brand,
        Show.ALL,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Reads what a browser sent; what makes no sense is left out. */
  static Asked of(BrandId brand, Filters filters) {
    return new Asked(
        brand,
        given(filters.show()).map(Show::of).orElse(Show.ALL),
        given(filters.channel()),
        given(filters.language()),
        given(filters.story()),
        given(filters.q()),
        given(filters.before()).flatMap(Place::parse));
  }

  private static Optional<String> given(@Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    var plain = typed.replaceAll("\\p{Cntrl}", " ").strip();
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST));
  }

  public boolean isEverything() {
    return equals(everything(brand));
  }

  Asked with(Show other) {
    return new Asked(brand, other, channel, language, story, search, Optional.empty());
  }

  Asked on(Optional<String> other) {
    return new Asked(brand, show, other, language, story, search, Optional.empty());
  }

  Asked in(Optional<String> other) {
    return new Asked(brand, show, channel, other, story, search, Optional.empty());
  }

  Asked about(Optional<String> id) {
    return new Asked(brand, show, channel, language, id, search, Optional.empty());
  }

  Asked startingBefore(Place place) {
    return new Asked(brand, show, channel, language, story, search, Optional.of(place));
  }

  Asked fromTheNewest() {
    return new Asked(brand, show, channel, language, story, search, Optional.empty());
  }

  /** The address of a page that shows these mentions, story pages being pages of their own. */
  String address() {
    var path = story.map(id -> "/stories/" + id).orElse("");
    return built("/watch/" + brand + path, List.of());
  }

  /** The address of the rows alone. */
  String rows() {
    return built("/watch/" + brand + "/mentions", story.map(List::of).orElse(List.of()));
  }

  private String built(String path, List<String> stories) {
    var address = UriComponentsBuilder.fromPath(path);
    var values = new ArrayList<Object>();
    stories.forEach(id -> add(address, values, "story", id));
    if (show != Show.ALL) {
      add(address, values, "show", show.name().toLowerCase(Locale.ROOT));
    }
    channel.ifPresent(id -> add(address, values, "channel", id));
    language.ifPresent(tag -> add(address, values, "language", tag));
    search.ifPresent(words -> add(address, values, "q", words));
    before.ifPresent(place -> add(address, values, "before", place.toString()));
    return address.encode().buildAndExpand(values.toArray()).toUriString();
  }

  private static void add(
      UriComponentsBuilder address, List<Object> values, String name, String value) {
    address.queryParam(name, "{" + name + "}");
    values.add(value);
  }
}
