package app.spotwright.brand;

import app.spotwright.media.Tone;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A brand's row, with its product images. */
@Entity
@Table(name = "brand")
class Brand {
  private static final int LONGEST_FILE_NAME = 300;

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private UUID workspaceId;

  @Column(nullable = false, length = BrandKit.LONGEST_NAME)
  private String name;

  @Column(nullable = false, length = BrandKit.LONGEST_DESCRIPTION)
  private String description;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Tone tone;

  /** Separated by commas. */
  @Column(nullable = false, length = 100)
  private String colours;

  private @Nullable String logoKey;
  private @Nullable String logoName;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "product_image", joinColumns = @JoinColumn(name = "brand_id"))
  @OrderColumn(name = "place")
  private List<ProductImage> images = new ArrayList<>();

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;

  private @Nullable Instant deletedAt;
  @Version private long version;

  Brand() {}

  Brand(UUID workspace, BrandKit kit, Instant now) {
    this.id = UUID.randomUUID();
    this.workspaceId = workspace;
    this.createdAt = now;
    this.updatedAt = now;
    describe(kit);
  }

  /** Takes another kit. */
  void revise(BrandKit kit, Instant now) {
    describe(kit);
    // later than what happened before, whatever the clocks of different machines say
    updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plus(1, ChronoUnit.MICROS);
  }

  private void describe(BrandKit kit) {
    name = kit.name();
    description = kit.description();
    tone = kit.tone();
    colours = String.join(",", kit.colours());
    BrandPicture logo = kit.logo();
    logoKey = logo == null ? null : logo.key();
    logoName = logo == null ? null : fileName(logo);
    images.clear();
    kit.photos().forEach(photo -> images.add(new ProductImage(photo)));
  }

  static String fileName(BrandPicture picture) {
    String name = picture.name();
    return name.length() <= LONGEST_FILE_NAME
        ? name
        : name.substring(name.length() - LONGEST_FILE_NAME);
  }

  void delete(Instant now) {
    deletedAt = now;
  }

  void restore() {
    deletedAt = null;
  }

  UUID id() {
    return id;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  boolean isDeleted() {
    return deletedAt != null;
  }

  SavedBrand saved() {
    return new SavedBrand(id, workspaceId, kit(), updatedAt);
  }

  private BrandKit kit() {
    @Nullable String key = logoKey;
    @Nullable String file = logoName;
    return new BrandKit(
        name,
        description,
        tone,
        colours.isEmpty() ? List.of() : List.of(colours.split(",")),
        images.stream().map(ProductImage::picture).toList(),
        key == null || file == null ? null : new BrandPicture(key, file, true));
  }
}
