package app.spotwright.account;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All workspaces. */
interface Workspaces extends Repository<Workspace, UUID> {
  Workspace save(Workspace workspace);

  boolean existsById(UUID id);

  /** Ids of all of them. */
  @Query("select workspace.id from Workspace workspace")
  List<UUID> ids();

  void deleteById(UUID id);
}
