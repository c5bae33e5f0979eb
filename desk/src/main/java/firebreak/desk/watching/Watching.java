package firebreak.desk.watching;

import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.model.BrandId;
import firebreak.respond.wording.Wording;
import java.security.Principal;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the brand of an address, and who looks at it from when. */
@Component
class Watching {

  private final Brands brands;
  private final Me me;
  private final BrandTime time;
  private final MessageSource words;

  Watching(Brands brands, Me me, BrandTime time, MessageSource words) {
    this.brands = brands;
    this.me = me;
    this.time = time;
    this.words = words;
  }

  /** Answers "not found" for a brand that nobody knows. */
  Watched of(String brandId, Principal principal) {
    var brand =
        Optional.of(brandId)
            .filter(id -> !id.isBlank())
            .flatMap(id -> brands.byId(new BrandId(id)))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var reader = me.of(principal);
    var now = time.of(brand.id());
    var wording = new Wording(Speech.languageOf(reader.language()), reader.zone());
    return new Watched(brand, reader, now, new Speech(words, wording, now.instant()));
  }
}
