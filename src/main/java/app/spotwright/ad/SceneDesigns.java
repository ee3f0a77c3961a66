package app.spotwright.ad;

import app.spotwright.media.SceneRole;
import java.util.List;

/** Which designs scenes may be drawn with. */
@FunctionalInterface
public interface SceneDesigns {
  /** Ids of the designs that suit a role, the best first; never empty. */
  List<String> suiting(SceneRole role);
}
