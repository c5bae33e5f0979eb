package firebreak.desk.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the pages, English and Polish, found in each feature's own folder. */
@Configuration(proxyBeanMethods = false)
class Words {

  private static final String FEATURES = "classpath*:/firebreak/desk/*/words.properties";

  @Bean
  MessageSource messageSource() throws IOException {
    var bundles = new ArrayList<String>();
    for (var file : new PathMatchingResourcePatternResolver().getResources(FEATURES)) {
      var parts = file.getURL().getPath().split("/");
      bundles.add("firebreak/desk/" + parts[parts.length - 2] + "/words");
    }
    var words = new ResourceBundleMessageSource();
    words.setBasenames(bundles.toArray(String[]::new));
    words.setDefaultEncoding(StandardCharsets.UTF_8.name());
    words.setFallbackToSystemLocale(false);
    words.setDefaultLocale(Locale.ENGLISH);
    return words;
  }
}
