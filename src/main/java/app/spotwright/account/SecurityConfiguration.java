package app.spotwright.account;

import app.spotwright.account.ui.LoginView;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may see what: every page needs a sign-in unless it says otherwise. */
@Configuration
class SecurityConfiguration {
  private static final int BCRYPT_ROUNDS = 12;

  @Bean
  @Order(100)
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers(
                "/actuator/health/**", "/media/**", "/static/**", "/styles.css", "/favicon.svg", "/fonts/**", "/sample-ad.*")
            .permitAll());
    http.headers(headers ->
        headers
            .frameOptions(frames -> frames.sameOrigin())
            .referrerPolicy(
                referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
            .addObjectPostProcessor(eagerly()));
    http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class));
    return http.build();
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new BCryptPasswordEncoder(BCRYPT_ROUNDS);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Vaadin's pages are committed before the headers are written, unless that is done at once. */
  private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends HeaderWriterFilter> O postProcess(O filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }
}
