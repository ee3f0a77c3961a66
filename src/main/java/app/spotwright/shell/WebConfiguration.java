package app.spotwright.shell;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Files that come with the application: the interface's own typefaces, and those that ads are set
 * in.
 */
@Configuration
@EnableConfigurationProperties(RoleSettings.class)
class WebConfiguration implements WebMvcConfigurer {
  private static final int A_YEAR = 31_536_000;

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/fonts/*.ttf")
        .addResourceLocations("classpath:/fonts/")
        .setCachePeriod(A_YEAR);
  }
}
