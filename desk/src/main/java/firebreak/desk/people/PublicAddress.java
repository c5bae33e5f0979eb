package firebreak.desk.people;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address that people type to reach this desk; links and passkeys are bound to it. */
@Component
public class PublicAddress {

  private final URI address;

  PublicAddress(
      @Value("${firebreak.public-url:http://localhost:${server.port:8080}}") String address) {
    this.address = URI.create(address.replaceAll("/+$", ""));
  }

  /** The absolute address of a path, which begins with a slash. */
  public String of(String path) {
    return address + path;
  }

  String origin() {
    return address.toString();
  }

  String host() {
    return address.getHost();
  }
}
