package app.spotwright.ad.revision;

import app.spotwright.ad.LogoImage;
import app.spotwright.ad.revision.AdRequest.Upload;
import java.util.Optional;
import java.util.UUID;

/** Knows the files of logos that were uploaded. */
@FunctionalInterface
public interface Logos {
  /**
   * A logo as documents name it.
   *
   * @param workspace whose it is
   * @return empty if it is not there
   */
  Optional<LogoImage> find(UUID workspace, Upload logo);
}
