package app.spotwright.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The folder that holds everything that is kept between runs. Naming it does no I/O; {@link
 * #prepare} makes it. Processes share it: each file below it is written aside and renamed.
 *
 * @param folder absolute
 */
public record Home(Path folder) {
  /** Environment variable that names the folder. */
  public static final String VARIABLE = "SPOTWRIGHT_HOME";

  private static final String USERS_DATA = "XDG_DATA_HOME";

  public Home {
    folder = folder.toAbsolutePath().normalize();
  }

  /**
   * The home of this process: {@value #VARIABLE}, else {@code spotwright} in {@code XDG_DATA_HOME},
   * else {@code ~/.local/share/spotwright}.
   *
   * @throws UnusableHome if {@value #VARIABLE} is no path
   */
  public static Home locate() throws UnusableHome {
    return locate(System.getenv(), System.getProperty("user.home"));
  }

  static Home locate(Map<String, String> environment, String userHome) throws UnusableHome {
    String named = environment.getOrDefault(VARIABLE, "");
    try {
      if (!named.isBlank()) {
        return new Home(Path.of(named));
      }
      String data = environment.getOrDefault(USERS_DATA, "");
      // the XDG specification has relative values ignored
      Path base =
          !data.isBlank() && Path.of(data).isAbsolute()
              ? Path.of(data)
              : Path.of(userHome, ".local", "share");
      return new Home(base.resolve("spotwright"));
    } catch (InvalidPathException e) {
      throw new UnusableHome("%s is no usable path: %s".formatted(VARIABLE, e.getMessage()), e);
    }
  }

  /** What the workshop made. */
  public Path artifacts() {
    return folder.resolve("artifacts");
  }

  /** What was fetched for the voice. */
  public Path voice() {
    return folder.resolve("voice");
  }

  /** The fonts that were fetched. */
  public Path fonts() {
    return folder.resolve("fonts");
  }

  /** Work in progress; what is found here and belongs to no running process may be deleted. */
  public Path temporary() {
    return folder.resolve("tmp");
  }

  /** Libraries and programs unpacked from the application, by name and version. */
  public Path natives() {
    return folder.resolve("natives");
  }

  /**
   * Makes the folders and makes sure that files can be written there.
   *
   * @return this
   * @throws UnusableHome if not; the message names the folder, why and what to do
   */
  public Home prepare() throws UnusableHome {
    try {
      for (Path part : List.of(artifacts(), voice(), fonts(), temporary(), natives())) {
        Files.createDirectories(part);
      }
      Files.delete(Files.createTempFile(temporary(), "writable", null));
    } catch (IOException e) {
      throw new UnusableHome(
          "cannot write to %s (%s); make it writable or name another folder in %s"
              .formatted(folder, why(e), VARIABLE),
          e);
    }
    return this;
  }

  private static String why(IOException e) {
    return switch (e) {
      case java.nio.file.AccessDeniedException _ -> "no permission";
      case java.nio.file.FileAlreadyExistsException file ->
          file.getFile() + " is a file, not a folder";
      case java.nio.file.FileSystemException file when file.getReason() != null -> file.getReason();
      default -> e.toString();
    };
  }
}
