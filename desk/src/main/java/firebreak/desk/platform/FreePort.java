package firebreak.desk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port to listen on, and says aloud when it is not the one people expect. */
public final class FreePort {

  private static final int USUAL = 8080;
  private static final int TRIES = 100;

  private FreePort() {}

  /** The port in {@code FIREBREAK_PORT}, or 8080, or the next free one above it. */
  public static int fromEnvironment() {
    var wanted = System.getenv("FIREBREAK_PORT");
    return wanted == null ? firstFreeFrom(USUAL) : Integer.parseInt(wanted);
  }

  static int firstFreeFrom(int first) {
    for (int port = first; port < first + TRIES; port++) {
      if (isFree(port)) {
        if (port != first) {
          System.out.println("Port " + first + " is taken; the desk listens on " + port + ".");
        }
        return port;
      }
    }
    throw new IllegalStateException(
        "no free port between " + first + " and " + (first + TRIES - 1));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (java.net.BindException taken) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot try port " + port, e);
    }
  }
}
