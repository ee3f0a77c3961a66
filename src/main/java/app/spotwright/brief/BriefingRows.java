package app.spotwright.brief;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All interviews. */
interface BriefingRows extends Repository<Briefing, UUID> {
  Briefing save(Briefing briefing);

  Optional<Briefing> findById(UUID ad);
}
