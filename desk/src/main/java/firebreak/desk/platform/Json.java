package firebreak.desk.platform;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Puts values into the database's JSON columns and takes them out again. */
@Component
public class Json {

  private final JsonMapper mapper;

  Json(JsonMapper mapper, List<Alternatives> sealedTypes) {
    var builder = mapper.rebuild();
    sealedTypes.forEach(sealed -> builder.addMixIn(sealed.type(), Named.class));
    this.mapper = builder.build();
  }

  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  public <T> T read(String text, Class<T> type) {
    return mapper.readValue(text, type);
  }

  public <T> T read(String text, TypeReference<T> type) {
    return mapper.readValue(text, type);
  }

  /** A sealed type whose alternatives are told apart by their name; a feature declares its own. */
  public record Alternatives(Class<?> type) {}

  /** Writes the simple name of the alternative beside its values. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  private interface Named {}
}
