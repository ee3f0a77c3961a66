package app.spotwright.brand;

import app.spotwright.storage.UploadNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps brands. Everything is scoped by a workspace: what is another's does not exist. An ad copies
 * what it takes from a brand, so that no change here ever touches an ad. Thread-safe; joins the
 * caller's transaction.
 */
@Component
public class Brands implements UploadNames {
  /** How long a deleted brand can be had back. */
  static final Duration KEEP_DELETED = Duration.ofDays(1);

  /** Most brands that are listed; nobody has more. */
  private static final int MOST = 1_000;

  private static final int AT_ONCE = 100;

  private final BrandRows rows;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Brands(BrandRows rows, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.events = events;
    this.clock = clock;
  }

  /** Begins a brand. */
  @Transactional
  public SavedBrand create(UUID workspace, BrandKit kit) {
    Brand brand = rows.save(new Brand(workspace, kit, now()));
    changed(workspace, brand.id());
    return brand.saved();
  }

  /** A brand that was not deleted. */
  @Transactional(readOnly = true)
  public Optional<SavedBrand> find(UUID workspace, UUID id) {
    return rows.findByIdAndWorkspaceId(id, workspace)
        .filter(brand -> !brand.isDeleted())
        .map(Brand::saved);
  }

  /** All brands, by name. */
  @Transactional(readOnly = true)
  public List<SavedBrand> all(UUID workspace) {
    return rows.all(workspace, Limit.of(MOST)).stream().map(Brand::saved).toList();
  }

  /**
   * Changes a brand, unless somebody else did since it was looked at.
   *
   * @param seen {@link SavedBrand#updatedAt} of what was looked at
   * @throws NoSuchBrand if there is none
   * @throws StaleBrand if it is not any more what was looked at
   */
  @Transactional
  public SavedBrand save(UUID workspace, UUID id, Instant seen, BrandKit kit) {
    Brand brand = locked(workspace, id);
    if (!brand.updatedAt().equals(seen)) {
      throw new StaleBrand(id);
    }
    brand.revise(kit, now());
    changed(workspace, id);
    return brand.saved();
  }

  /**
   * Hides a brand until it is purged; {@link #restore} undoes it. Its ads stay as they are.
   *
   * @throws NoSuchBrand if there is none
   */
  @Transactional
  public void delete(UUID workspace, UUID id) {
    locked(workspace, id).delete(now());
    changed(workspace, id);
  }

  /**
   * Undoes a deletion.
   *
   * @throws NoSuchBrand if it is gone for good
   */
  @Transactional
  public void restore(UUID workspace, UUID id) {
    rows.lock(id, workspace).orElseThrow(() -> new NoSuchBrand(id)).restore();
    changed(workspace, id);
  }

  /** Removes for good what was deleted so long ago that nobody undoes it any more. */
  @Transactional
  void purge() {
    rows.deletedBefore(now().minus(KEEP_DELETED), Limit.of(AT_ONCE)).forEach(rows::delete);
  }

  @Override
  @Transactional(readOnly = true)
  public Set<String> namedUploads(UUID workspace) {
    return new HashSet<>(rows.keys(workspace));
  }

  private Brand locked(UUID workspace, UUID id) {
    return rows.lock(id, workspace)
        .filter(brand -> !brand.isDeleted())
        .orElseThrow(() -> new NoSuchBrand(id));
  }

  private void changed(UUID workspace, UUID id) {
    events.publishEvent(new BrandChanged(workspace, id));
  }

  /** As exact as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
