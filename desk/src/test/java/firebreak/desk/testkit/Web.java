package firebreak.desk.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import firebreak.desk.people.Person;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Asks the desk for pages and sends its forms as one person, without a browser. */
public final class Web {

  private final MockMvc mvc;

  public Web(WebApplicationContext desk) {
    mvc = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
  }

  /** The words of a page that must be there. */
  public String page(String path, Person reader) throws Exception {
    var answer = mvc.perform(get(path).with(as(reader))).andReturn();
    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
    return words(answer);
  }

  /** Where an address leads that shows no page of its own. */
  public String leads(String path, Person reader) throws Exception {
    var answer = mvc.perform(get(path).with(as(reader))).andReturn();
    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(302);
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  public int status(String path, Person reader) throws Exception {
    return mvc.perform(get(path).with(as(reader))).andReturn().getResponse().getStatus();
  }

  /** Sends a form; names and values take turns. */
  public MvcResult send(String path, Person who, String... fields) throws Exception {
    var request = post(path).with(as(who)).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request).andReturn();
  }

  /** Sends a form that must be refused with words, and gives the page that says them. */
  public String refused(String path, Person who, String... fields) throws Exception {
    var answer = send(path, who, fields);
    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(422);
    return words(answer);
  }

  /** Sends a form that must be taken, and gives the address it leads to. */
  public String taken(String path, Person who, String... fields) throws Exception {
    var answer = send(path, who, fields);
    assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(302);
    return String.valueOf(answer.getResponse().getRedirectedUrl());
  }

  public static String words(MvcResult answer) throws Exception {
    return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
  }

  private static org.springframework.test.web.servlet.request.RequestPostProcessor as(Person who) {
    return user(who.id().value()).roles(who.role().name());
  }
}
