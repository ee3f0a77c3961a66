package app.spotwright.brief;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All messages. */
interface ChatMessages extends Repository<ChatMessage, ChatMessage.Key> {
  ChatMessage save(ChatMessage message);

  List<ChatMessage> findByAdIdAndStageOrderByPlace(UUID ad, Message.Stage stage);

  int countByAdIdAndStage(UUID ad, Message.Stage stage);
}
