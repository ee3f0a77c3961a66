package app.spotwright.generation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Opens the pipelines of this installation, one folder of artifacts for each workspace. */
public interface Pipelines {
  /**
   * The pipeline of a workspace; to be closed when nothing runs in it any more.
   *
   * @throws IOException if the disk refuses or FFmpeg does not start
   */
  Pipeline open(UUID workspace) throws IOException, InterruptedException;

  /** Workspaces of which this machine keeps something. */
  List<UUID> known() throws IOException;

  /** Removes what this machine keeps of a workspace that is no more. */
  void forget(UUID workspace) throws IOException;

  /** A folder of this machine for the files that one generation works with; may not exist yet. */
  Path folder(UUID workspace, UUID generation);
}
