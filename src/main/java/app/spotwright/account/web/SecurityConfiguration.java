package app.spotwright.account.web;

import app.spotwright.account.Accounts;
import app.spotwright.account.ApiTokens;
import app.spotwright.account.AuditLog;
import app.spotwright.account.RememberedDevices;
import app.spotwright.account.Role;
import app.spotwright.account.WebSettings;
import app.spotwright.account.oidc.ProviderDoor;
import app.spotwright.account.ui.LoginView;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;

/**
 * Who may see what. Every page needs a sign-in unless it says otherwise; below {@code /api} only
 * tokens count, and no session is made; measurements are for tokens of administrators.
 */
@Configuration
@EnableConfigurationProperties(WebSettings.class)
class SecurityConfiguration {
  private static final int BCRYPT_ROUNDS = 12;
  private static final String FIRST_PAGE = "/ads";
  private static final String INSIDES = "/actuator/**";
  private static final String PAGES = "spotwright.web.pages";

  private final SecurityContextHolderStrategy holder;
  private final Outage outage = new Outage();

  /**
   * @param own the one of this application, which is not the process's where it has had two
   */
  SecurityConfiguration(ObjectProvider<SecurityContextHolderStrategy> own) {
    holder = own.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
  }

  /** A process that only makes ads says how it is, and knows nothing else. */
  @Bean
  @Order(1)
  @ConditionalOnBooleanProperty(name = PAGES, havingValue = false)
  SecurityFilterChain nothing(HttpSecurity http) throws Exception {
    http.securityMatcher(
        new NegatedRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(INSIDES)));
    http.csrf(csrf -> csrf.disable());
    http.sessionManagement(
        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.requestCache(cache -> cache.disable());
    http.exceptionHandling(failures ->
        failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)));
    http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll());
    return http.build();
  }

  @Bean
  @Order(10)
  SecurityFilterChain api(HttpSecurity http, ApiTokens tokens, Accounts accounts) throws Exception {
    http.securityMatcher("/api/**", INSIDES);
    http.csrf(csrf -> csrf.disable());
    http.sessionManagement(
        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.requestCache(cache -> cache.disable());
    http.exceptionHandling(failures ->
        failures.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)));
    http.addFilterBefore(
        new BearerTokens(tokens, accounts, holder, outage),
        UsernamePasswordAuthenticationFilter.class);
    http.addFilterBefore(ComeAgain.forPrograms(outage), DisableEncodeUrlFilter.class);
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers("/actuator/health/**")
            .permitAll()
            .requestMatchers(INSIDES)
            .hasRole(Role.ADMIN.name())
            .anyRequest()
            .authenticated());
    return http.build();
  }

  @Bean
  @Order(100)
  @ConditionalOnBooleanProperty(name = PAGES, matchIfMissing = true)
  SecurityFilterChain pages(
      HttpSecurity http, Accounts accounts, RememberMe rememberMe, Doors doors, Clock clock)
      throws Exception {
    WebSettings web = doors.web();
    http.authorizeHttpRequests(requests ->
        requests
            // an error is told, not turned into a way to the sign-in
            .dispatcherTypeMatchers(DispatcherType.ERROR)
            .permitAll()
            .requestMatchers(
                "/media/**",
                "/fonts/**",
                "/*.css",
                "/favicon.svg",
                "/error/**",
                "/sample-ad.mp4",
                "/sample-ad.jpg")
            .permitAll());
    http.headers(headers ->
        headers
            .frameOptions(frames -> frames.sameOrigin())
            .contentSecurityPolicy(
                policy -> policy.policyDirectives(ContentPolicy.header(web.mediaOrigins())))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .addObjectPostProcessor(eagerly()));
    http.formLogin(form -> form.loginPage("/login").failureHandler(new SignInRefused(clock)));
    doors.provider().open(http, "/login", FIRST_PAGE, doors.asked(), rememberMe);
    http.rememberMe(remember -> remember.rememberMeServices(rememberMe).key(rememberMe.getKey()));
    http.addFilterBefore(new ForeignSignIns(), UsernamePasswordAuthenticationFilter.class);
    http.addFilterBefore(new SessionWatch(accounts, holder, outage), AuthorizationFilter.class);
    http.addFilterBefore(ComeAgain.forPeople(outage), DisableEncodeUrlFilter.class);
    SignedOut signedOut = new SignedOut();
    http.with(
        VaadinSecurityConfigurer.vaadin(),
        vaadin ->
            vaadin
                .addLogoutHandler(signedOut)
                .logoutSuccessHandler(signedOut)
                .loginView(LoginView.class)
                .defaultSuccessUrl(FIRST_PAGE)
                // what is no screen is told so by ours
                .anyRequest(any -> any.authenticated()));
    return http.build();
  }

  /**
   * What the ways in are made with.
   *
   * @param web how people reach this installation
   * @param provider the way in through a provider
   * @param asked the page that somebody asked for before they signed in
   */
  record Doors(WebSettings web, ProviderDoor provider, RequestCache asked) {}

  @Bean
  @ConditionalOnBooleanProperty(name = PAGES, matchIfMissing = true)
  Doors doors(WebSettings web, ProviderDoor provider, VaadinDefaultRequestCache asked) {
    return new Doors(web, provider, asked);
  }

  @Bean
  RememberMe rememberMe(Accounts accounts, RememberedDevices devices, AuditLog audit) {
    // only tells that a token was made by this process
    return new RememberMe(UUID.randomUUID().toString(), accounts, devices, audit);
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
