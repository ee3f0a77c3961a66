package app.spotwright.ad.revision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All revisions of all ads. */
interface AdRevisions extends Repository<AdRevision, AdRevision.Key> {
  AdRevision save(AdRevision revision);

  Optional<AdRevision> findById(AdRevision.Key key);

  List<AdRevision> findByAdIdOrderByRevision(UUID ad);

  /** What every revision of every ad of a workspace asks for, as it is kept. */
  @Query(
      """
      select revision.request from AdRevision revision, Ad ad
      where ad.id = revision.adId and ad.workspaceId = :workspace
      """)
  Stream<String> requests(UUID workspace);

  /** How many revisions of other ads have some text in their requests. */
  @Query(
      "select count(other) from AdRevision other where other.adId <> :ad and other.request like :pattern")
  long countOthersWith(UUID ad, String pattern);
}
