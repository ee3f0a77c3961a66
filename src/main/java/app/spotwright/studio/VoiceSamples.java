package app.spotwright.studio;

import app.spotwright.design.Words;
import app.spotwright.generation.GenerationFailure;
import app.spotwright.generation.Pipeline;
import app.spotwright.generation.Pipelines;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets people hear the voices: a sentence that each speaks when somebody first wants to hear it,
 * and that is kept as long as this process is. Thread-safe.
 */
@Component
class VoiceSamples {
  private static final Logger LOG = LoggerFactory.getLogger(VoiceSamples.class);
  private static final int MOST_WAITING = 32;

  private final Pipelines pipelines;
  private final Map<String, byte[]> spoken = new ConcurrentHashMap<>();
  private final ExecutorService speaker =
      new ThreadPoolExecutor(
          0,
          1,
          1,
          TimeUnit.MINUTES,
          new LinkedBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("voice-sample-", 0).factory());

  VoiceSamples(Pipelines pipelines) {
    this.pipelines = pipelines;
  }

  /**
   * Has a voice speak.
   *
   * @param voice one of {@link VoiceField#NAMES}
   * @param done receives a WAV file, perhaps on another thread
   * @param failed told that it cannot be heard here, perhaps on another thread
   */
  void hear(UUID workspace, String voice, Consumer<byte[]> done, Runnable failed) {
    byte[] known = spoken.get(voice);
    if (known != null) {
      done.accept(known);
      return;
    }
    try {
      speaker.execute(() -> speak(workspace, voice, done, failed));
    } catch (RejectedExecutionException e) {
      failed.run();
    }
  }

  @SuppressWarnings("checkstyle:IllegalCatch") // a sample is a help; the form goes on without
  private void speak(UUID workspace, String voice, Consumer<byte[]> done, Runnable failed) {
    try {
      byte[] wav = spoken.get(voice); // somebody before in the queue may have asked for the same
      if (wav == null) {
        wav = speak(workspace, voice);
        spoken.put(voice, wav);
      }
      done.accept(wav);
    } catch (GenerationFailure | IOException | RuntimeException e) {
      LOG.warn("the voice {} could not be heard", voice, e);
      failed.run();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // this process ends
    }
  }

  private byte[] speak(UUID workspace, String voice)
      throws GenerationFailure, IOException, InterruptedException {
    // ads are in English: so is what their voices say here, whatever language the screen has
    String sentence = Words.in(Locale.ENGLISH, "studio.voice.sentence");
    try (Pipeline pipeline = pipelines.open(workspace)) {
      return Files.readAllBytes(pipeline.generation().say(sentence, voice));
    }
  }

  @PreDestroy
  void close() {
    speaker.shutdownNow();
  }
}
