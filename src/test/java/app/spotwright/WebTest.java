package app.spotwright;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application on a port of its own, with a new home, a new H2 database, a mail
 * server and a clock that can be set. All such tests share one context: none may rely on what is in
 * the database, each makes its own people.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spotwright.web.address=http://spotwright.test",
      // the demo account orders an ad; nobody here waits for it
      "spotwright.role=web"
    })
@ContextConfiguration(initializers = WebTestPlace.class)
@Import(WebTestPlace.class)
public @interface WebTest {}
