package app.spotwright;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What is around the application in tests. */
@TestConfiguration
public class WebTestPlace implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    OidcProvider provider = new OidcProvider();
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    context.getBeanFactory().registerSingleton("mailServerForTests", server);
    context.addApplicationListener(event -> {
      if (event instanceof org.springframework.context.event.ContextClosedEvent) {
        server.stop();
        provider.stop();
      }
    });
    context.getBeanFactory().registerSingleton("oidcProviderForTests", provider);
    TestPropertyValues.of(
            "spotwright.oidc.issuer=" + provider.issuer(),
            "spotwright.oidc.client-id=" + OidcProvider.CLIENT,
            "spotwright.oidc.client-secret=" + OidcProvider.SECRET,
            "spotwright.oidc.name=Testkey",
            "spotwright.home=" + FreshHome.make(),
            "spring.mail.host=127.0.0.1",
            "spring.mail.port=" + server.getSmtp().getPort())
        .applyTo(context);
  }

  /** The application's clock, which tests may set forward. */
  @Bean
  @Primary
  ClockThatCanBeSet clockThatCanBeSet() {
    return new ClockThatCanBeSet();
  }
}
