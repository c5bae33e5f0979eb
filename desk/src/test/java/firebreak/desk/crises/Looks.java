package firebreak.desk.crises;

import org.springframework.stereotype.Component;

/** Has the matrix look again at once, as it would within half a minute. */
@Component
public record Looks(Looking looking) {

  public void again() {
    looking.look();
  }
}
