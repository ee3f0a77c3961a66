package app.spotwright.ad.revision;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All ads. */
interface AdRows extends Repository<Ad, UUID> {
  Ad save(Ad ad);

  Optional<Ad> findByIdAndWorkspaceId(UUID id, UUID workspace);

  /** Nobody else changes that ad until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select ad from Ad ad where ad.id = :id and ad.workspaceId = :workspace")
  Optional<Ad> lock(UUID id, UUID workspace);

  /** Ads that were deleted before a time, the first ones first. */
  @Query(
      """
      select new app.spotwright.ad.revision.AdDeleted(ad.workspaceId, ad.id)
      from Ad ad where ad.deletedAt < :before order by ad.deletedAt
      """)
  List<AdDeleted> deletedBefore(Instant before, Limit most);

  void delete(Ad ad);

  /** Cards without reading anything else, however many ads there are. */
  @Query(
      """
      select new app.spotwright.ad.revision.AdCard(
        ad.id, ad.title, ad.state, ad.seconds, ad.poster, ad.preview, ad.updatedAt)
      from Ad ad
      where ad.workspaceId = :workspace and ad.deletedAt is null
        and ad.state in :states and ad.words like :pattern escape '\\'
      order by ad.updatedAt desc, ad.id
      """)
  Page<AdCard> cards(UUID workspace, Collection<AdState> states, String pattern, Pageable page);
}
