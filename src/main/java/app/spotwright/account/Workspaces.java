package app.spotwright.account;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All workspaces. */
interface Workspaces extends Repository<Workspace, UUID> {
  Workspace save(Workspace workspace);

  boolean existsById(UUID id);

  void deleteById(UUID id);
}
