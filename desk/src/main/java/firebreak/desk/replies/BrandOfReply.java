package firebreak.desk.replies;

import firebreak.desk.platform.PageBrand;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerMapping;

/** Tells the header whose words a page of the composer shows. */
@ControllerAdvice(assignableTypes = {ComposerPage.class, ComposerActs.class})
class BrandOfReply {

  private final Compositions compositions;

  BrandOfReply(Compositions compositions) {
    this.compositions = compositions;
  }

  @ModelAttribute
  void brand(HttpServletRequest request) {
    if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
        instanceof Map<?, ?> parts) {
      Optional.ofNullable(parts.get("id"))
          .map(Object::toString)
          .filter(id -> id.matches("\\d{1,18}"))
          .flatMap(id -> compositions.byId(Long.parseLong(id)))
          .ifPresent(reply -> PageBrand.is(reply.brand(), request));
    }
  }
}
