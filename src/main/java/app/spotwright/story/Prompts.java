package app.spotwright.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The prompts of all agents, each one ours or the operator's. Read and checked once, at start. */
public final class Prompts {
  private static final String ENDING = ".yaml";

  private final Map<Role, Prompt> prompts = new EnumMap<>(Role.class);

  private Prompts() {}

  /** Who has a prompt, and what it may use. */
  enum Role {
    STORY_DIRECTOR("story-director", Set.of("job", "previous", "remarks")),
    STORY_CRITIC("story-critic", Set.of("job", "story")),
    SCENE_WRITER("scene-writer", Set.of("job", "story", "limits", "previous", "remarks")),
    SCENE_CRITIC("scene-critic", Set.of("job", "story", "scenes"));

    private final String file;
    private final Set<String> variables;

    Role(String file, Set<String> variables) {
      this.file = file;
      this.variables = variables;
    }

    String file() {
      return file + ENDING;
    }

    /** What can be in its template. */
    Set<String> variables() {
      return variables;
    }
  }

  /**
   * Reads them.
   *
   * @param folder with those that are used instead of ours, or null
   * @throws UnusablePrompt if one cannot be used
   */
  public static Prompts read(@Nullable Path folder) {
    Prompts prompts = new Prompts();
    if (folder != null) {
      requireKnownFiles(folder);
    }
    for (Role role : Role.values()) {
      PromptFile own = new PromptFile(role, role.file(), bundled(role));
      Prompt prompt = own.read();
      if (folder != null && Files.exists(folder.resolve(role.file()))) {
        Path file = folder.resolve(role.file());
        prompt = new PromptFile(role, file.toString(), text(file)).readInsteadOf(prompt);
      }
      prompts.prompts.put(role, prompt);
    }
    return prompts;
  }

  Prompt of(Role role) {
    return Objects.requireNonNull(prompts.get(role));
  }

  private static String bundled(Role role) {
    try (InputStream in =
        Objects.requireNonNull(Prompts.class.getResourceAsStream(role.file()), role.file())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UnusablePrompt(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /** A file that nobody reads is a name with a slip in it. */
  private static void requireKnownFiles(Path folder) {
    List<String> known = Stream.of(Role.values()).map(Role::file).toList();
    try (Stream<Path> files = Files.list(folder)) {
      String strange =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(ENDING) || name.endsWith(".yml"))
              .filter(name -> !known.contains(name))
              .sorted()
              .collect(Collectors.joining(", "));
      if (!strange.isEmpty()) {
        throw new UnusablePrompt(
            folder.toString(),
            "nobody reads %s; prompts are %s".formatted(strange, String.join(", ", known)));
      }
    } catch (NoSuchFileException e) {
      throw new UnusablePrompt(folder.toString(), "there is no such folder");
    } catch (IOException e) {
      throw new UnusablePrompt(folder.toString(), "is no folder that can be read");
    }
  }
}
