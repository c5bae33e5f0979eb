package firebreak.desk.detecting;

import firebreak.desk.brands.Brands;
import firebreak.detect.Thresholds;
import firebreak.model.BrandId;
import org.springframework.stereotype.Component;

/** The thresholds of each brand as they are now: what ships, in its own time, as strict as set. */
@Component
record BrandLimits(Brands brands, Strictnesses strictnesses) {

  Thresholds of(BrandId brand) {
    return brands
        .byId(brand)
        .map(known -> Thresholds.shipped(known.zone()).with(strictnesses.inForce(brand)))
        .orElseThrow(() -> new IllegalStateException("there is no brand " + brand));
  }
}
