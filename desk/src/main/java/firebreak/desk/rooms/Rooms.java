package firebreak.desk.rooms;

import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.MatrixOf;
import firebreak.desk.people.Me;
import firebreak.desk.people.People;
import firebreak.desk.platform.PageBrand;
import firebreak.model.StoryId;
import firebreak.respond.crisis.Crisis;
import firebreak.respond.crisis.CrisisId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the room of an address and who looks at it. */
@Component
class Rooms {

  private final Crises crises;
  private final Brands brands;
  private final JdbcClient db;
  private final Readers readers;
  private final MatrixOf matrix;

  Rooms(Crises crises, Brands brands, Stored stored, Readers readers) {
    this.matrix = stored.matrix();
    this.db = stored.db();
    this.crises = crises;
    this.brands = brands;
    this.readers = readers;
  }

  /** Answers "not found" for a crisis that nobody knows, and tells the header whose page it is. */
  Room of(String id, HttpServletRequest request) {
    var reader = readers.of(request);
    var room =
        Optional.of(id)
            .filter(typed -> !typed.isBlank())
            .flatMap(typed -> crises.byId(new CrisisId(typed)))
            .map(crisis -> room(crisis, reader))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    PageBrand.is(room.brand().id(), request);
    return room;
  }

  private Room room(Crisis crisis, Reader reader) {
    var brand = brands.byId(crisis.timeline().beginning().brand()).orElseThrow();
    var about = about(crisis.id());
    var course = new Room.Course(crises.followedIn(crisis), crises.progressOf(crisis));
    return new Room(
        crisis,
        about.headline(),
        brand,
        about.story(),
        matrix.crisis(crisis).answer(crisis.tier()).orders(),
        reader,
        course);
  }

  /** A story may have become part of another since the crisis was suspected. */
  private About about(CrisisId crisis) {
    return db.sql("select headline, story_id from crisis where id = ?")
        .param(crisis.value())
        .query((row, number) ->
            new About(row.getString(1), Optional.ofNullable(row.getString(2)).map(StoryId::new)))
        .single();
  }

  /** What is asked about a room besides its timeline. */
  @Component
  record Stored(JdbcClient db, MatrixOf matrix) {}

  private record About(String headline, Optional<StoryId> story) {}

  /** Who reads a page. */
  @Component
  record Readers(Me me, People people, MessageSource words, InstantSource clock) {

    Reader of(HttpServletRequest request) {
      var principal = Objects.requireNonNull(request.getUserPrincipal(), "nobody is signed in");
      return new Reader(me.of(principal), people.all(), words, clock.instant());
    }
  }
}
