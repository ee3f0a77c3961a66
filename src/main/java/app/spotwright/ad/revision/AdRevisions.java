package app.spotwright.ad.revision;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All revisions of all ads. */
interface AdRevisions extends Repository<AdRevision, AdRevision.Key> {
  AdRevision save(AdRevision revision);

  Optional<AdRevision> findById(AdRevision.Key key);
}
