package app.spotwright.brief;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One message of the talk about an ad. */
@Entity
@Table(name = "chat_message")
@IdClass(ChatMessage.Key.class)
class ChatMessage {
  @Id private UUID adId;

  @Id
  @Enumerated(EnumType.STRING)
  private Message.Stage stage;

  @Id private Integer place;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Message.Role role;

  @Column(nullable = false, updatable = false, length = Message.LONGEST)
  private String content;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  ChatMessage() {}

  ChatMessage(UUID ad, Message.Stage stage, int place, Message message) {
    this.adId = ad;
    this.stage = stage;
    this.place = place;
    this.role = message.role();
    this.content = message.content();
    this.createdAt = message.at();
  }

  Message message() {
    return new Message(role, content, createdAt);
  }

  /** Which message of which ad. */
  record Key(UUID adId, Message.Stage stage, Integer place) implements Serializable {}
}
