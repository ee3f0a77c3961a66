package app.spotwright.installation;

import app.spotwright.engine.sound.voice.UserLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.util.unit.DataSize;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * How ads are made here, as the operator may set it, each with its default: the keys below {@code
 * spotwright} of a YAML file or of the application's configuration. Impossible values are refused.
 *
 * @param workshop what is kept
 * @param pictures what is let in
 * @param scenes how scenes follow each other
 * @param sound how voice, music and effects are mixed
 * @param rendering how pictures are made
 * @param language who writes
 */
@ConfigurationProperties("spotwright")
public record Settings(
    @DefaultValue Workshop workshop,
    @DefaultValue Pictures pictures,
    @DefaultValue Scenes scenes,
    @DefaultValue Sound sound,
    @DefaultValue Rendering rendering,
    @DefaultValue LanguageSettings language) {
  private static final String ROOT = "spotwright";
  private static final String ENVIRONMENT = "systemEnvironment"; // read as one by Spring
  private static final String LANGUAGE = "SPOTWRIGHT_LANGUAGE_";

  /**
   * The store of everything that was made.
   *
   * @param limit size at which what was not used for longest goes; in the web application that of
   *     each workspace
   * @param totalLimit the same for all workspaces together
   */
  public record Workshop(
      @DefaultValue("10GB") DataSize limit, @DefaultValue("40GB") DataSize totalLimit) {
    public Workshop {
      require(totalLimit.toMegabytes() >= 100, "workshop.total-limit", "at least 100MB");
      require(limit.toMegabytes() >= 100, "workshop.limit", "at least 100MB");
    }
  }

  /**
   * Pictures of strangers.
   *
   * @param fileLimit largest file
   * @param megapixels largest picture, in millions of pixels
   */
  public record Pictures(
      @DefaultValue("10MB") DataSize fileLimit, @DefaultValue("60") int megapixels) {
    public Pictures {
      require(
          fileLimit.toBytes() > 0 && fileLimit.toMegabytes() <= 500,
          "pictures.file-limit",
          "1B to 500MB");
      require(megapixels >= 1 && megapixels <= 200, "pictures.megapixels", "1 to 200");
    }
  }

  /**
   * The way from scene to scene.
   *
   * @param transition seconds of a transition, 0 (hard cuts) to 2
   */
  public record Scenes(@DefaultValue("1") double transition) {
    public Scenes {
      require(transition >= 0 && transition <= 2, "scenes.transition", "0 to 2 seconds");
    }
  }

  /**
   * The mix.
   *
   * @param voice level, 1 is 100 %
   * @param music level
   * @param effects level
   * @param ducking whether the music makes way for the voice
   * @param loudness integrated, in LUFS
   * @param truePeak ceiling, in dBTP
   * @param lexicon how names are said, by name
   */
  public record Sound(
      @DefaultValue("1.0") double voice,
      @DefaultValue("0.3") double music,
      @DefaultValue("0.5") double effects,
      @DefaultValue("true") boolean ducking,
      @DefaultValue("-14") double loudness,
      @DefaultValue("-1") double truePeak,
      @DefaultValue Map<String, String> lexicon) {
    public Sound {
      require(voice >= 0 && voice <= 2, "sound.voice", "0 to 2");
      require(music >= 0 && music <= 2, "sound.music", "0 to 2");
      require(effects >= 0 && effects <= 2, "sound.effects", "0 to 2");
      require(loudness >= -31 && loudness <= -9, "sound.loudness", "-31 to -9 LUFS");
      require(truePeak >= -9 && truePeak <= 0, "sound.true-peak", "-9 to 0 dBTP");
      requireSayable(lexicon);
    }
  }

  /**
   * Drawing and encoding.
   *
   * @param shortSide pixels of the shorter side of a finished video: 270 to 2160
   * @param cores how many encoders may run at a time; 0 for as many as the machine has cores
   */
  public record Rendering(@DefaultValue("1080") int shortSide, @DefaultValue("0") int cores) {
    public Rendering {
      require(shortSide >= 270 && shortSide <= 2160, "rendering.short-side", "270 to 2160");
      require(cores >= 0 && cores <= 64, "rendering.cores", "0 to 64");
    }
  }

  private static void requireSayable(Map<String, String> lexicon) {
    try {
      UserLexicon ignored = new UserLexicon(lexicon);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s.sound.lexicon: %s".formatted(ROOT, e.getMessage()), e);
    }
  }

  static void require(boolean allowed, String key, String range) {
    if (!allowed) {
      throw new IllegalArgumentException("%s.%s must be %s".formatted(ROOT, key, range));
    }
  }

  /**
   * The settings of a file and of this process's environment, which goes before it; else the
   * defaults.
   *
   * @throws UnusableSettings if the file is none, or has an unknown key or an impossible value
   */
  public static Settings read(@Nullable Path file) {
    return read(file, System.getenv());
  }

  /** The same with another environment. */
  static Settings read(@Nullable Path file, Map<String, String> environment) {
    try {
      List<PropertySource<?>> sources = new ArrayList<>();
      sources.add(language(environment));
      sources.addAll(file == null ? List.of() : load(file));
      Binder binder = new Binder(ConfigurationPropertySources.from(sources));
      return binder.bindOrCreate(
          ROOT,
          Bindable.of(Settings.class),
          new NoUnboundElementsBindHandler(BindHandler.DEFAULT, Settings::hasKnownKeysOnly));
    } catch (BindException e) {
      throw new UnusableSettings(
          "%s: %s".formatted(file == null ? "the environment" : file, why(e)), e);
    } catch (YAMLException e) {
      throw new UnusableSettings("%s is not valid YAML: %s".formatted(file, firstLine(e)), e);
    } catch (IOException e) {
      throw new UnusableSettings(
          "cannot read the settings %s: %s".formatted(file, firstLine(e)), e);
    }
  }

  /** Of the environment only what concerns the language model: keys belong into no file. */
  private static PropertySource<?> language(Map<String, String> environment) {
    Map<String, Object> variables = new TreeMap<>();
    environment.forEach((name, value) -> {
      if (name.startsWith(LANGUAGE) && !value.isBlank()) {
        variables.put(name, value);
      }
    });
    return new SystemEnvironmentPropertySource(ENVIRONMENT, variables);
  }

  /** Names of variables can be read in several ways, so those that mean nothing are not noticed. */
  private static boolean hasKnownKeysOnly(ConfigurationPropertySource source) {
    return !(source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource);
  }

  private static List<PropertySource<?>> load(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      throw new UnusableSettings(
          "cannot read the settings %s: there is no such file".formatted(file));
    }
    List<PropertySource<?>> sources =
        new ArrayList<>(
            new YamlPropertySourceLoader().load("settings", new FileSystemResource(file)));
    for (PropertySource<?> source : sources) {
      if (source instanceof org.springframework.core.env.EnumerablePropertySource<?> keys) {
        for (String key : keys.getPropertyNames()) {
          if (!key.startsWith(ROOT + ".")) {
            throw new UnusableSettings(
                "%s: unknown key '%s'; all keys are below '%s:'".formatted(file, key, ROOT));
          }
        }
      }
    }
    return sources;
  }

  private static String why(BindException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      if (root instanceof UnboundConfigurationPropertiesException) {
        break;
      }
      root = root.getCause();
    }
    if (root instanceof UnboundConfigurationPropertiesException unknown) {
      return "unknown key "
          + String.join(
              ", ",
              unknown.getUnboundProperties().stream()
                  .map(property -> "'" + property.getName() + "'")
                  .toList());
    }
    if (root instanceof IllegalArgumentException && e.getProperty() == null) {
      return firstLine(root);
    }
    String value = e.getProperty() == null ? "" : " (" + e.getProperty().getValue() + ")";
    return "'%s'%s: %s".formatted(e.getName(), value, firstLine(root));
  }

  private static String firstLine(Throwable e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.toString());
    return message.lines().findFirst().orElse(message);
  }
}
