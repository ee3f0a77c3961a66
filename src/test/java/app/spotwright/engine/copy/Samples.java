package app.spotwright.engine.copy;

import app.spotwright.media.Framework;
import app.spotwright.media.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Briefs as people write them, good and awful, from {@code /copy/briefs.txt}. */
public final class Samples {
  private Samples() {}

  /** All of them; the seed is added to each. */
  public static List<CopyBrief> all(long seed) {
    var briefs = new ArrayList<CopyBrief>();
    for (String entry : text().split("(?m)^= ")) {
      if (!entry.startsWith("#")) {
        briefs.add(brief(entry, seed));
      }
    }
    return briefs;
  }

  /** The same brief for another framework, length and seed. */
  public static CopyBrief as(CopyBrief brief, Framework framework, int seconds, long seed) {
    return new CopyBrief(
        brief.brand(),
        brief.text(),
        framework,
        brief.tone(),
        seconds,
        brief.callToAction(),
        brief.locale(),
        seed);
  }

  private static CopyBrief brief(String entry, long seed) {
    String[] lines = entry.split("\n", 2);
    String[] head = (lines[0] + " ").split("\\|", -1);
    return new CopyBrief(
        head[0].strip(),
        lines[1].strip(),
        Framework.valueOf(head[2].strip()),
        Tone.valueOf(head[1].strip()),
        Integer.parseInt(head[3].strip()),
        head[4].strip(),
        Locale.ENGLISH,
        seed);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(Samples.class.getResourceAsStream("/copy/briefs.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
