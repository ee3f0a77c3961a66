package app.spotwright.ad.revision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All revisions of all ads. */
interface AdRevisions extends Repository<AdRevision, AdRevision.Key> {
  AdRevision save(AdRevision revision);

  Optional<AdRevision> findById(AdRevision.Key key);

  /** How many revisions of other ads have some text in their requests. */
  @Query(
      "select count(other) from AdRevision other where other.adId <> :ad and other.request like :pattern")
  long countOthersWith(UUID ad, String pattern);
}
