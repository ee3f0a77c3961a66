package app.spotwright.showcase;

import app.spotwright.media.AspectRatio;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** All ads of the showcase and the page that plays them. */
public final class Showcase {
  /** Name of the page in the showcase's folder. */
  public static final String PAGE = "index.html";

  private static final String DATA = "/*EXHIBITS*/[]";
  private static final JsonMapper JSON = JsonMapper.shared();

  private Showcase() {}

  /** The ads, in the order of the page. */
  public static List<Exhibit> exhibits() {
    return new YAMLMapper().readValue(resource("ads.yaml"), new TypeReference<>() {});
  }

  /** What the page says of one ad. */
  private record Shown(
      String id,
      String brand,
      String brief,
      int seconds,
      String tone,
      String music,
      String framework,
      List<String> colours,
      List<Video> videos) {}

  /** One video. */
  private record Video(String format, String file) {}

  /**
   * The page that plays those ads of which there are videos.
   *
   * @param folder of the showcase: a folder for each ad, as it was delivered
   * @return HTML with nothing outside the folder
   */
  public static String page(Path folder) {
    List<Shown> shown = new ArrayList<>();
    for (Exhibit exhibit : exhibits()) {
      List<Video> videos = videos(folder, exhibit.id());
      if (!videos.isEmpty()) {
        shown.add(
            new Shown(
                exhibit.id(),
                exhibit.brand(),
                exhibit.brief(),
                exhibit.seconds(),
                exhibit.tone().name(),
                exhibit.music().name(),
                exhibit.framework().name(),
                exhibit.colours(),
                videos));
      }
    }
    // a "<" could end the script that the data lies in
    String data = JSON.writeValueAsString(shown).replace("<", "\\u003c");
    return new String(resource("page.html"), StandardCharsets.UTF_8).replace(DATA, data);
  }

  private static List<Video> videos(Path folder, String id) {
    List<Video> videos = new ArrayList<>();
    for (AspectRatio ratio : AspectRatio.values()) {
      String file = id + "/ad-" + ratio.slug() + ".mp4";
      if (Files.exists(folder.resolve(file))) {
        videos.add(new Video(ratio.label(), file));
      }
    }
    return videos;
  }

  private static byte[] resource(String name) {
    String path = "/app/spotwright/showcase/" + name;
    try (InputStream in = Objects.requireNonNull(Showcase.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
