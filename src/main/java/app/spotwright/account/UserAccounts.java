package app.spotwright.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All user accounts. */
interface UserAccounts extends Repository<UserAccount, UUID> {
  UserAccount save(UserAccount account);

  UserAccount saveAndFlush(UserAccount account);

  Optional<UserAccount> findById(UUID id);

  Optional<UserAccount> findByEmail(String email);

  boolean existsByEmail(String email);

  long count();

  void delete(UserAccount account);
}
