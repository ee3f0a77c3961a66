package app.spotwright.brand;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All brands. */
interface BrandRows extends Repository<Brand, UUID> {
  Brand save(Brand brand);

  Optional<Brand> findByIdAndWorkspaceId(UUID id, UUID workspace);

  /** Nobody else changes that brand until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select brand from Brand brand where brand.id = :id and brand.workspaceId = :workspace")
  Optional<Brand> lock(UUID id, UUID workspace);

  /** By name, whatever its capitals; those without one last. */
  @Query(
      """
      select brand from Brand brand
      where brand.workspaceId = :workspace and brand.deletedAt is null
      order by case when brand.name = '' then 1 else 0 end, lower(brand.name), brand.createdAt
      """)
  List<Brand> all(UUID workspace, Limit most);

  /** Keys of the pictures that any brand names, deleted ones that are still there too. */
  @Query(
      """
      select image.mediaKey from Brand brand join brand.images image
      where brand.workspaceId = :workspace
      union
      select brand.logoKey from Brand brand
      where brand.workspaceId = :workspace and brand.logoKey is not null
      """)
  List<String> keys(UUID workspace);

  @Query("select brand from Brand brand where brand.deletedAt < :before order by brand.deletedAt")
  List<Brand> deletedBefore(Instant before, Limit most);

  void delete(Brand brand);
}
