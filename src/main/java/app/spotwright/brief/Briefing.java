package app.spotwright.brief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How far the interview of an ad is. */
@Entity
@Table(name = "briefing")
class Briefing {
  /** What later versions leave out or add does not make older rows unreadable. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Id private UUID adId;

  @Column(nullable = false, length = 20_000)
  private String notes;

  Briefing() {}

  Briefing(UUID ad, Notes notes) {
    this.adId = ad;
    this.notes = MAPPER.writeValueAsString(notes);
  }

  Notes notes() {
    return MAPPER.readValue(notes, Notes.class);
  }

  void note(Notes now) {
    notes = MAPPER.writeValueAsString(now);
  }
}
