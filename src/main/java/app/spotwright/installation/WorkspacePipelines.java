package app.spotwright.installation;

import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.generation.Pipeline;
import app.spotwright.generation.Pipelines;
import app.spotwright.setup.Home;
import app.spotwright.workshop.TotalLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Pipelines over this installation, which is opened when the first one is. */
@Component
final class WorkspacePipelines implements Pipelines {
  private static final Logger LOG = LoggerFactory.getLogger(WorkspacePipelines.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
  private static final String FOLDER = "workspaces";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Home home;
  private final ObjectProvider<Installation> installation;
  private final TotalLimit limit;
  private final AtomicReference<@Nullable Instant> looked = new AtomicReference<>();

  WorkspacePipelines(Home home, ObjectProvider<Installation> installation, Settings settings) {
    this.home = home;
    this.installation = installation;
    this.limit = new TotalLimit(settings.workshop().totalLimit().toBytes());
  }

  @Override
  public Pipeline open(UUID workspace) throws IOException, InterruptedException {
    makeRoom();
    try {
      return installation.getObject().pipeline(artifacts(workspace), workspace.toString());
    } catch (FfmpegFailure e) {
      throw new IOException("FFmpeg does not start: " + e.getMessage(), e);
    }
  }

  /** Now and then, before something is made: what is too much goes, whoever has it. */
  private void makeRoom() {
    Instant before = looked.get();
    Instant now = Instant.now();
    if ((before != null && Duration.between(before, now).abs().compareTo(BETWEEN_LOOKS) < 0)
        || !looked.compareAndSet(before, now)) {
      return;
    }
    try {
      long gone = limit.enforce(known().stream().map(this::artifacts).toList());
      if (gone > 0) {
        LOG.info("{} bytes of artifacts went that were not used for longest", gone);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn("the artifacts of all workspaces could not be looked over", e);
    }
  }

  private Path artifacts(UUID workspace) {
    return workspaceFolder(workspace).resolve("artifacts");
  }

  @Override
  public List<UUID> known() throws IOException {
    Path all = home.folder().resolve(FOLDER);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(all)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> ID.matcher(name).matches())
          .map(UUID::fromString)
          .toList();
    }
  }

  @Override
  public void forget(UUID workspace) throws IOException {
    FileSystemUtils.deleteRecursively(workspaceFolder(workspace));
  }

  @Override
  public Path folder(UUID workspace, UUID generation) {
    return workspaceFolder(workspace).resolve("generations").resolve(generation.toString());
  }

  private Path workspaceFolder(UUID workspace) {
    return home.folder().resolve(FOLDER).resolve(workspace.toString());
  }
}
