package app.spotwright.composition;

import app.spotwright.composition.ffmpeg.Ffmpeg;
import app.spotwright.composition.ffmpeg.FfmpegFailure;
import app.spotwright.composition.ffmpeg.PreviewEncoder;
import app.spotwright.composition.ffmpeg.SegmentJoiner;
import app.spotwright.media.Fingerprint;
import app.spotwright.media.Resolution;
import app.spotwright.workshop.Artifact;
import app.spotwright.workshop.Recipe;
import app.spotwright.workshop.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Joins segments and sound into a labelled video, and makes its small preview. Thread-safe. */
final class Finisher {
  static final String PREVIEW_FILE = "preview.mp4";

  private static final String SOUND_FILE = "sound.m4a";
  private static final int PREVIEW_SIDE = 270;

  private final Workshop workshop;
  private final SegmentJoiner joiner;
  private final PreviewEncoder previews;
  private final String tool;

  Finisher(Workshop workshop, Ffmpeg ffmpeg, String tool) {
    this.workshop = workshop;
    this.joiner = new SegmentJoiner(ffmpeg);
    this.previews = new PreviewEncoder(ffmpeg);
    this.tool = tool;
  }

  private record SoundRecipe(Fingerprint mix, int frames, String tool, int version)
      implements Recipe {
    @Override
    public String kind() {
      return "encoded-sound";
    }
  }

  private record RenditionRecipe(
      List<Fingerprint> segments,
      @Nullable Fingerprint sound,
      Label label,
      String tool,
      int version)
      implements Recipe {
    private static final int VERSION = 1;

    @Override
    public String kind() {
      return "rendition";
    }
  }

  Rendition finish(Footage footage, @Nullable Mix mix, Label label)
      throws IOException, InterruptedException, FfmpegFailure {
    Artifact sound = mix == null ? null : sound(mix, footage.frames());
    List<Path> tracks = sound == null ? List.of() : List.of(sound.file(SOUND_FILE));
    List<Artifact> segments = footage.segments();
    Recipe recipe =
        new RenditionRecipe(
            segments.stream().map(Artifact::fingerprint).toList(),
            sound == null ? null : sound.fingerprint(),
            label,
            tool,
            RenditionRecipe.VERSION);
    Artifact video =
        workshop.<FfmpegFailure>make(
            recipe,
            folder -> {
              List<Path> files =
                  segments.stream().map(segment -> segment.file(SegmentMaker.FILE)).toList();
              Path file = folder.resolve(Rendition.FILE);
              joiner.join(files, tracks, metadata(label), file);
              XmpBox.append(file, label);
            });
    return new Rendition(footage.target(), video);
  }

  private record PreviewRecipe(Fingerprint rendition, Resolution size, String tool, int version)
      implements Recipe {
    @Override
    public String kind() {
      return "preview";
    }
  }

  /** The beginning of a video, small and silent, with the same label. */
  Artifact preview(Rendition rendition, Label label)
      throws IOException, InterruptedException, FfmpegFailure {
    Resolution size = rendition.target().aspect().atShortSide(PREVIEW_SIDE);
    return workshop.<FfmpegFailure>make(
        new PreviewRecipe(rendition.artifact().fingerprint(), size, tool, PreviewEncoder.VERSION),
        folder -> {
          Path file = folder.resolve(PREVIEW_FILE);
          previews.encode(rendition.file(), size, metadata(label), file);
          XmpBox.append(file, label);
        });
  }

  private Artifact sound(Mix mix, int frames)
      throws IOException, InterruptedException, FfmpegFailure {
    return workshop.<FfmpegFailure>make(
        new SoundRecipe(mix.fingerprint(), frames, tool, RenditionRecipe.VERSION),
        folder -> joiner.encodeSound(mix.file(), frames, folder.resolve(SOUND_FILE)));
  }

  private static Map<String, String> metadata(Label label) {
    Map<String, String> metadata = new TreeMap<>();
    metadata.put("title", label.title());
    metadata.put("comment", label.comment());
    metadata.put("digital_source_type", label.source().uri());
    return metadata;
  }
}
