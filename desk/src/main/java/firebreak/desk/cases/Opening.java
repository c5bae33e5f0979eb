package firebreak.desk.cases;

import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.StoryPosts;
import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.PostId;
import firebreak.respond.care.CareDeadline;
import firebreak.respond.crisis.Crisis;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for a mention, once. */
@Component
class Opening {

  private final CaseBooks books;
  private final Brands brands;
  private final Rooms rooms;
  private final InstantSource clock;

  Opening(CaseBooks books, Brands brands, Rooms rooms, InstantSource clock) {
    this.books = books;
    this.brands = brands;
    this.rooms = rooms;
    this.clock = clock;
  }

  /** The case of this post, opened now if there was none; empty when nobody heard such a post. */
  @Transactional
  public Optional<Long> open(BrandId brand, PostId post, Person by) {
    var known = books.cases().of(brand, post);
    if (known.isPresent()) {
      return known;
    }
    var zone = brands.byId(brand).orElseThrow().zone();
    var opening =
        new CaseStore.Opening(
            brand,
            post,
            rooms.of(brand, post).map(Crisis::id),
            by.id(),
            CareDeadline.from(clock.instant(), zone));
    var opened = books.cases().open(opening);
    opened.ifPresent(id -> {
      books.cases().owned(id, by.id());
      books.changed(books.known(id), by.id(), "opened", post.channel().value());
    });
    return opened.or(() -> books.cases().of(brand, post));
  }

  /** Which room a post belongs to. */
  @Component("roomsOfPosts")
  record Rooms(Crises crises, StoryPosts stories) {

    Optional<Crisis> of(BrandId brand, PostId post) {
      return stories
          .storyOf(brand, post)
          .flatMap(story -> crises.openFor(brand, Optional.of(story)));
    }
  }
}
