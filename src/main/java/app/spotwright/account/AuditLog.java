package app.spotwright.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was done to accounts, in a table that is only ever added to. People appear as the ids of
 * their accounts: once an account is deleted nothing tells who that was. Networks are cut to the
 * part that names no single machine. Thread-safe.
 */
@Component
public class AuditLog {
  private static final int LONGEST_DETAIL = 200;

  private final JdbcClient database;
  private final Clock clock;

  AuditLog(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds an entry, in the current transaction if there is one.
   *
   * @param person id of the account that it is about, or null where there is none
   * @param address of the client, or null where nobody asked from outside
   * @param detail a word or two without secrets, or null
   */
  public void add(
      Act act, @Nullable UUID person, @Nullable String address, @Nullable String detail) {
    database
        .sql(
            "insert into audit_entry (happened_at, act, person, network, detail)"
                + " values (?, ?, ?, ?, ?)")
        .param(Times.of(clock.instant()))
        .param(act.name())
        .param(person)
        .param(address == null ? null : network(address))
        .param(
            detail == null ? null : detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())))
        .update();
  }

  /** The newest entries about one person. */
  public List<Entry> about(UUID person, int atMost) {
    return database
        .sql(
            "select happened_at, act, network, detail from audit_entry where person = ?"
                + " order by happened_at desc, id desc limit ?")
        .params(person, atMost)
        .query((row, _) ->
            new Entry(
                Times.required(row, "happened_at"),
                Act.valueOf(row.getString("act")),
                row.getString("network"),
                row.getString("detail")))
        .list();
  }

  /** 203.0.113.7 becomes 203.0.113.0, 2001:db8:1:2::7 becomes 2001:db8:1. */
  static String network(String address) {
    if (address.indexOf(':') < 0) {
      int last = address.lastIndexOf('.');
      return last < 0 ? "" : address.substring(0, last) + ".0";
    }
    String[] groups = address.split(":", -1);
    return String.join(":", List.of(groups).subList(0, Math.min(3, groups.length)));
  }

  /**
   * Something that was done.
   *
   * @param at when
   * @param act what
   * @param network from where, or null
   * @param detail more about it, or null
   */
  public record Entry(Instant at, Act act, @Nullable String network, @Nullable String detail) {}
}
