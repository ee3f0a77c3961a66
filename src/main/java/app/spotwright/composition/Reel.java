package app.spotwright.composition;

import app.spotwright.clip.Clip;
import app.spotwright.engine.motion.SceneProgram;
import java.util.ArrayList;
import java.util.List;

/**
 * All that is seen in an ad, in order, whatever shapes it will be made in.
 *
 * @param clips one for each scene; each program's frames, lead and trail are those of the timeline
 * @param cuts one fewer than clips
 * @param props the pictures
 */
public record Reel(List<Clip> clips, List<Cut> cuts, PrintedProps props) {
  public Reel {
    clips = List.copyOf(clips);
    cuts = List.copyOf(cuts);
    Timeline timeline = timeline(clips, cuts);
    for (int i = 0; i < clips.size(); i++) {
      SceneProgram program = clips.get(i).program();
      Timeline.Span span = timeline.spans().get(i);
      if (program.lead() != span.lead() || program.trail() != span.trail()) {
        throw new IllegalArgumentException(
            "clip %d shares %d and %d frames, its cuts take %d and %d"
                .formatted(i, program.lead(), program.trail(), span.lead(), span.trail()));
      }
    }
  }

  /** Where the clips lie. */
  public Timeline timeline() {
    return timeline(clips, cuts);
  }

  private static Timeline timeline(List<Clip> clips, List<Cut> cuts) {
    List<Integer> slots = new ArrayList<>();
    for (Clip clip : clips) {
      SceneProgram program = clip.program();
      slots.add(program.frames() - program.lead() / 2 - program.trail() / 2);
    }
    return Timeline.of(slots, cuts);
  }
}
