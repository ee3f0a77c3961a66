package app.spotwright.delivery;

import java.nio.file.Files;
import java.nio.file.Path;

/** A process that delivers set after set of files into a folder until it is killed. */
final class DeliveryChild {
  static final int FILES = 400;

  private DeliveryChild() {}

  static String name(int file) {
    return "%04d".formatted(file);
  }

  /** A file that only one set has. */
  static String own(int set) {
    return "only-" + set;
  }

  /**
   * @param arguments the folder, the number of the first set, and {@code stop} to stay in the
   *     middle of writing one
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    for (int set = Integer.parseInt(arguments[1]); ; set++) {
      String content = "set " + set;
      try (OutputFolder out = OutputFolder.open(folder)) {
        for (int file = 0; file < FILES; file++) {
          if (arguments.length > 2 && file == FILES / 2) {
            System.out.println("half");
            Thread.sleep(Long.MAX_VALUE);
          }
          out.add(name(file), path -> Files.writeString(path, content));
        }
        out.add(own(set), path -> Files.writeString(path, content));
        String before = "set " + (set - 1);
        out.outdate(own(set - 1), before.length());
        out.publish();
      }
    }
  }
}
