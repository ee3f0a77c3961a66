package app.spotwright.installation;

import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.generation.Pipeline;
import app.spotwright.generation.Pipelines;
import app.spotwright.setup.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Pipelines over this installation, which is opened when the first one is. */
@Component
final class WorkspacePipelines implements Pipelines {
  private static final String FOLDER = "workspaces";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Home home;
  private final ObjectProvider<Installation> installation;

  WorkspacePipelines(Home home, ObjectProvider<Installation> installation) {
    this.home = home;
    this.installation = installation;
  }

  @Override
  public Pipeline open(UUID workspace) throws IOException, InterruptedException {
    try {
      return installation
          .getObject()
          .pipeline(workspaceFolder(workspace).resolve("artifacts"), workspace.toString());
    } catch (FfmpegFailure e) {
      throw new IOException("FFmpeg does not start: " + e.getMessage(), e);
    }
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
