package app.spotwright.composition.ffmpeg;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A command line in the making. Not thread-safe. */
public final class Arguments {
  private final List<String> list = new ArrayList<>();

  private Arguments() {}

  /** Starts with words that are separated by single spaces. */
  public static Arguments of(String words) {
    return new Arguments().words(words);
  }

  /** Adds words that are separated by single spaces. */
  public Arguments words(String words) {
    list.addAll(Arrays.asList(words.split(" ", -1)));
    return this;
  }

  /** Adds one argument as it stands. */
  public Arguments word(String argument) {
    list.add(argument);
    return this;
  }

  /** Adds a file so that no name of it can be read as an option or a protocol. */
  public Arguments file(Path file) {
    return word("file:" + file.toAbsolutePath());
  }

  /** What was added so far. */
  public List<String> list() {
    return List.copyOf(list);
  }
}
