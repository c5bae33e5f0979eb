package firebreak.desk.platform;

import firebreak.model.BrandId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Which brand a page speaks of, for the header that stands around it. */
public final class PageBrand {

  private static final String NAME = PageBrand.class.getName();

  private PageBrand() {}

  /**
   * Says whose page this is. Needed only where the address has neither a {@code {brand}} in its
   * path nor a {@code brand} among its parameters.
   */
  public static void is(BrandId brand, HttpServletRequest request) {
    request.setAttribute(NAME, brand);
  }

  /** What a page said of itself. */
  public static Optional<BrandId> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getAttribute(NAME)).map(BrandId.class::cast);
  }
}
