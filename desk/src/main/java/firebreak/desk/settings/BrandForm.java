package firebreak.desk.settings;

import firebreak.desk.brands.Brand;
import firebreak.desk.platform.Mistakes;
import firebreak.desk.platform.Zones;
import firebreak.model.BrandId;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A brand as somebody typed it.
 *
 * @param smallTeam absent from what a browser sends when its box is not ticked
 */
record BrandForm(@NotNull String name, @NotNull String zone, @Nullable Boolean smallTeam) {

  static final int LONGEST_NAME = 80;

  static BrandForm of(Brand brand) {
    return new BrandForm(brand.name(), brand.zone().getId(), brand.smallTeam());
  }

  Mistakes mistakes() {
    var mistakes = new Mistakes();
    mistakes.check(!name.isBlank(), "name", "settings.wrong.brand");
    mistakes.check(
        name.strip().length() <= LONGEST_NAME, "name", "settings.wrong.long", LONGEST_NAME);
    mistakes.check(Zones.areKnown(zone), "zone", "settings.wrong.zone", zone);
    return mistakes;
  }

  boolean isSmallTeam() {
    return Boolean.TRUE.equals(smallTeam);
  }

  Brand as(BrandId id) {
    return new Brand(id, name.strip(), ZoneId.of(zone), isSmallTeam(), false);
  }
}
