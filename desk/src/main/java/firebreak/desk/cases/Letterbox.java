package firebreak.desk.cases;

import firebreak.desk.brands.Brand;
import firebreak.desk.channels.Voices.Voice;
import firebreak.model.ChannelId;
import java.util.Optional;

/** Finds the account and the channel through which a brand writes in private. */
@FunctionalInterface
interface Letterbox {

  Optional<Voice> of(Brand brand, ChannelId channel);
}
