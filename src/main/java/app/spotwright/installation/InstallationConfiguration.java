package app.spotwright.installation;

import app.spotwright.ad.SceneDesigns;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.engine.motion.MotionStudio;
import app.spotwright.intake.PictureIntake;
import app.spotwright.setup.Home;
import app.spotwright.setup.Natives;
import app.spotwright.setup.UnusableHome;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** This installation as part of the web application. */
@Configuration
@EnableConfigurationProperties(Settings.class)
class InstallationConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(InstallationConfiguration.class);

  @Bean
  Home home(@Value("${spotwright.home}") Path folder) throws UnusableHome {
    return new Home(folder).prepare();
  }

  /** Lets pictures in that people upload, on nodes that make no ads too. */
  @Bean
  PictureIntake pictureIntake(Settings settings) {
    return new PictureIntake(Installation.limits(settings));
  }

  /** Which designs scenes may have, for those who change scenes and draw none. */
  @Bean
  SceneDesigns sceneDesigns() {
    return new MotionStudio()::designsFor;
  }

  /** Looked at when the application starts: a slip in a prompt shall not show in ads. */
  @Bean
  Writers writers(Settings settings) {
    LOG.info("Words are written by {}", settings.language().writer());
    return new Writers(settings.language());
  }

  /** Made when the first ad is: a process that only serves pages needs no models. */
  @Bean
  @Lazy
  Installation installation(Settings settings, Home home, Writers writers, CallLedgers ledgers)
      throws IOException, InterruptedException, FfmpegFailure {
    Natives.unpack(home);
    return Installation.open(settings, home, writers, ledgers);
  }
}
