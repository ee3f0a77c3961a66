package app.spotwright.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who works where. */
interface Memberships extends Repository<Membership, Membership.Key> {
  Membership save(Membership membership);

  Optional<Membership> findFirstByUserIdOrderByCreatedAt(UUID userId);

  List<Membership> findByUserId(UUID userId);

  List<Membership> findByWorkspaceId(UUID workspaceId);
}
