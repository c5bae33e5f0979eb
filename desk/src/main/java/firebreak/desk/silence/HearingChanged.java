package firebreak.desk.silence;

import firebreak.model.BrandId;

/** A brand is not heard somewhere, or is heard there again; published inside the transaction. */
public record HearingChanged(BrandId brand) {}
