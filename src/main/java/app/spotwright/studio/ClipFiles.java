package app.spotwright.studio;

import app.spotwright.generation.SceneCutter;
import app.spotwright.generation.ScenePart;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaStore;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Single scenes as files. They are taken out of the finished video when somebody wants one: that
 * takes a tenth of a second, and nobody waits for them or keeps them who does not. Thread-safe.
 */
@Component
class ClipFiles {
  private static final int AT_A_TIME = 2;
  private static final int PATIENCE_SECONDS = 60;

  /** Downloads at the same time, and of one workspace. */
  private static final int MOST = 32;

  private static final int MOST_EACH = 8;

  private final MediaStore store;
  private final SceneCutter cutter;
  private final Admission admitted = new Admission(MOST, MOST_EACH);
  private final Semaphore seats = new Semaphore(AT_A_TIME, true);

  ClipFiles(MediaStore store, SceneCutter cutter) {
    this.store = store;
    this.cutter = cutter;
  }

  /**
   * What hands out one scene.
   *
   * @param video a finished one
   * @param name that the file is kept under
   */
  DownloadHandler download(MediaKey video, ScenePart part, String name) {
    return event -> {
      try {
        send(event, video, part, name);
      } catch (NoSuchFileException e) {
        event.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        event.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      }
    };
  }

  private void send(DownloadEvent event, MediaKey video, ScenePart part, String name)
      throws IOException, InterruptedException {
    String workspace = video.path().split("/", 3)[1];
    if (!admitted.enter(workspace)) { // each that is sent takes room on the disk
      event.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    try {
      Path folder = Files.createTempDirectory("spotwright-clip");
      try {
        Path clip = cut(video, part, folder);
        if (clip == null) {
          event.getResponse().setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
          send(event, clip, name);
        }
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } finally {
      admitted.leave(workspace);
    }
  }

  /** Null if no seat becomes free in time. */
  private @Nullable Path cut(MediaKey video, ScenePart part, Path folder)
      throws IOException, InterruptedException {
    if (!seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      return null;
    }
    try {
      return write(video, part, folder);
    } finally {
      seats.release();
    }
  }

  private static void send(DownloadEvent event, Path clip, String name) throws IOException {
    event.setFileName(name);
    event.setContentType("video/mp4");
    event.setContentLength(Files.size(clip));
    Files.copy(clip, event.getOutputStream());
  }

  /** Writes one scene into a folder. */
  Path write(MediaKey video, ScenePart part, Path folder) throws IOException, InterruptedException {
    Path whole = folder.resolve("whole.mp4");
    Path clip = folder.resolve("clip.mp4");
    store.copyTo(video, whole);
    cutter.cut(whole, part, clip);
    Files.delete(whole); // a slow reader keeps the clip alone
    return clip;
  }
}
