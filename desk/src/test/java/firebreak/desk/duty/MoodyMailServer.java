package firebreak.desk.duty;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server of few words that answers the text of a letter as it was told to. */
final class MoodyMailServer implements AutoCloseable {

  private final ServerSocket socket;
  private final AtomicInteger texts = new AtomicInteger();
  private final String answerToText;

  /**
   * @param answerToText what it says after a whole letter; empty when it hangs up instead
   */
  MoodyMailServer(String answerToText) throws IOException {
    this.answerToText = answerToText;
    this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** How many whole letters it was given, whatever it said to them. */
  int texts() {
    return texts.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (var caller = socket.accept()) {
        talk(caller);
      } catch (IOException e) {
        return; // the test is over, or the caller hung up
      }
    }
  }

  private void talk(Socket caller) throws IOException {
    var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII));
    say(caller, "220 moody");
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("DATA")) {
        say(caller, "354 go on");
        readText(lines);
        if (answerToText.isEmpty()) {
          return;
        }
        say(caller, answerToText);
      } else {
        say(caller, line.startsWith("QUIT") ? "221 bye" : "250 ok");
      }
    }
  }

  private void readText(BufferedReader lines) throws IOException {
    var line = lines.readLine();
    while (line != null && !line.equals(".")) {
      line = lines.readLine();
    }
    texts.incrementAndGet();
  }

  private static void say(Socket caller, String line) throws IOException {
    caller.getOutputStream().write((line + "\r\n").getBytes(US_ASCII));
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
