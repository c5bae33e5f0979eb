package firebreak.desk.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** One-time links: printed when the desk starts, or mailed to a person who asks for one. */
@Component
class SignInLinks implements OneTimeTokenGenerationSuccessHandler {

  private static final Logger log = LoggerFactory.getLogger(SignInLinks.class);
  private static final Duration VALID = Duration.ofMinutes(30);

  private final OneTimeTokenService tokens;
  private final People people;
  private final PublicAddress address;
  private final ObjectProvider<JavaMailSender> mail;
  private final String from;
  private final LinkLetters letters;

  SignInLinks(OneTimeTokenService tokens, People people, PublicAddress address, MailRoute mail) {
    this.tokens = tokens;
    this.people = people;
    this.address = address;
    this.mail = mail.sender();
    this.from = mail.from();
    this.letters = mail.letters();
  }

  /** A link that lets this person in once within the next 30 minutes. */
  public String newLinkFor(Person person) {
    return linkOf(tokens.generate(new GenerateOneTimeTokenRequest(person.id().value(), VALID)));
  }

  private String linkOf(OneTimeToken token) {
    return address.of("/sign-in/link?token=" + token.getTokenValue());
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
      throws IOException {
    people.byEmail(token.getUsername()).filter(Person::active).ifPresent(this::mailLinkTo);
    response.sendRedirect("/sign-in?sent"); // the same answer whether or not the person exists
  }

  boolean canMail() {
    @Nullable JavaMailSender sender = mail.getIfAvailable();
    return sender != null;
  }

  /** Mails a new link; false when no mail server takes the letter, or enough went there already. */
  boolean mailLinkTo(Person person) {
    @Nullable JavaMailSender sender = mail.getIfAvailable();
    if (sender == null || !letters.mayGoTo(person.email())) {
      return false;
    }
    var letter = new SimpleMailMessage();
    letter.setFrom(from);
    letter.setTo(person.email());
    letter.setSubject(
        person.language().equals("pl")
            ? "Link do logowania do Firebreak"
            : "Your link to Firebreak");
    letter.setText(newLinkFor(person));
    return send(sender, letter);
  }

  private static boolean send(JavaMailSender sender, SimpleMailMessage letter) {
    try {
      sender.send(letter);
      return true;
    } catch (MailException e) {
      log.error("mail.failed: a sign-in link could not be mailed: {}", e.getMessage());
      return false;
    }
  }

  /** How letters leave the desk, when a mail server is set up at all, and how many. */
  @Component
  record MailRoute(
      ObjectProvider<JavaMailSender> sender,
      @Value("${firebreak.mail.from:firebreak@localhost}") String from,
      LinkLetters letters) {}
}
