package app.spotwright.ad.revision;

import app.spotwright.media.AspectRatio;
import app.spotwright.media.CaptionStyle;
import app.spotwright.media.Tone;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What new ads begin with, for everybody as they want it. Thread-safe. */
@Component
public class NewAds {
  private static final String CHANGE =
      """
      update ad_defaults set formats = :formats, seconds = :seconds, tone = :tone, voice = :voice,
        captions = :captions, updated_at = :now
      where user_id = :user
      """;
  private static final String ADD =
      """
      insert into ad_defaults (user_id, formats, seconds, tone, voice, captions, updated_at)
      values (:user, :formats, :seconds, :tone, :voice, :captions, :now)
      """;

  private final JdbcClient rows;
  private final Clock clock;

  NewAds(JdbcClient rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** What somebody's new ads begin with. */
  public AdDefaults of(UUID user) {
    return rows.sql("select * from ad_defaults where user_id = :user")
        .param("user", user)
        .query((row, number) -> defaults(row))
        .optional()
        .orElseGet(AdDefaults::proposed);
  }

  /** Has somebody's new ads begin in another way; those that were begun stay as they are. */
  public void keep(UUID user, AdDefaults defaults) {
    if (write(CHANGE, user, defaults) == 0) {
      try {
        write(ADD, user, defaults);
      } catch (DuplicateKeyException e) { // another window was first
        write(CHANGE, user, defaults);
      }
    }
  }

  private int write(String statement, UUID user, AdDefaults defaults) {
    return rows.sql(statement)
        .param("user", user)
        .param(
            "formats",
            defaults.formats().stream().map(AspectRatio::name).collect(Collectors.joining(",")))
        .param("seconds", defaults.seconds())
        .param("tone", defaults.tone().name())
        .param("voice", defaults.voice())
        .param("captions", defaults.captions().name())
        .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .update();
  }

  private static AdDefaults defaults(ResultSet row) throws SQLException {
    return new AdDefaults(
        Arrays.stream(row.getString("formats").split(",")).map(AspectRatio::valueOf).toList(),
        row.getInt("seconds"),
        Tone.valueOf(row.getString("tone")),
        row.getString("voice"),
        CaptionStyle.valueOf(row.getString("captions")));
  }
}
