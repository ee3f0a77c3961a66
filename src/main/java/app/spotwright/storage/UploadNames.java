package app.spotwright.storage;

import java.util.Set;
import java.util.UUID;

/**
 * A room that names uploads, besides that of ads. What neither an ad nor such a room names is
 * removed after a while.
 */
public interface UploadNames {
  /**
   * Keys of the uploads of a workspace that are named here, by what was deleted and can still be
   * had back too.
   */
  Set<String> namedUploads(UUID workspace);
}
