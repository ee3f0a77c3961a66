package app.spotwright.ad.revision;

import app.spotwright.ad.AdDocument;
import app.spotwright.ad.AdDocumentFile;
import app.spotwright.ad.UnreadableDocument;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One revision of an ad: what was asked for, and the document once it is written. */
@Entity
@Table(name = "ad_revision")
@IdClass(AdRevision.Key.class)
class AdRevision {
  /** What later versions leave out or add does not make older rows unreadable. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  @Id private UUID adId;
  @Id private Integer revision;

  @Column(nullable = false, length = 100_000)
  private String request;

  @Column(length = 1_000_000)
  private @Nullable String document;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  AdRevision() {}

  AdRevision(UUID ad, int revision, AdRequest request, Instant now) {
    this.adId = ad;
    this.revision = revision;
    this.request = MAPPER.writeValueAsString(request);
    this.createdAt = now;
  }

  int number() {
    return revision;
  }

  Instant begun() {
    return createdAt;
  }

  AdRequest request() {
    return read(request);
  }

  /** A request as it is kept. */
  static AdRequest read(String kept) {
    return MAPPER.readValue(kept, AdRequest.class);
  }

  /**
   * Asks for something else.
   *
   * @param planned what that is to be made of; null if nothing is planned for it
   */
  void ask(AdRequest other, @Nullable AdDocument planned) {
    request = MAPPER.writeValueAsString(other);
    if (planned == null) {
      document = null;
    } else {
      write(planned);
    }
  }

  @Nullable AdDocument document() {
    if (document == null) {
      return null;
    }
    try {
      return AdDocumentFile.read(
          document.getBytes(StandardCharsets.UTF_8),
          "revision %d of ad %s".formatted(revision, adId));
    } catch (UnreadableDocument e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  void write(AdDocument written) {
    document = new String(AdDocumentFile.write(written), StandardCharsets.UTF_8);
  }

  /** Both ids. */
  record Key(@Nullable UUID adId, @Nullable Integer revision) implements Serializable {}
}
