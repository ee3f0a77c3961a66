package app.spotwright.generation.job;

import app.spotwright.generation.GenerationView.ClipLine;
import app.spotwright.generation.ScenePart;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The clips of generations in the database. */
final class ClipRows {
  private static final int LONGEST_TITLE = 200;

  private final JdbcClient rows;

  ClipRows(JdbcClient rows) {
    this.rows = rows;
  }

  void replace(UUID id, List<ClipLine> clips) {
    rows.sql("delete from generation_clip where generation_id = :id").param("id", id).update();
    for (int i = 0; i < clips.size(); i++) {
      ClipLine clip = clips.get(i);
      rows.sql(
              """
              insert into generation_clip
                (generation_id, scene, position, title, starts, seconds, percent, thumbnail)
              values (:id, :scene, :position, :title, :starts, :seconds, :percent, :thumbnail)
              """)
          .param("id", id)
          .param("scene", clip.scene())
          .param("position", i)
          .param("title", title(clip))
          .param("starts", clip.from())
          .param("seconds", clip.seconds())
          .param("percent", clip.percent())
          .param("thumbnail", clip.thumbnail())
          .update();
    }
  }

  /** A clip moved on. */
  void move(UUID id, ClipLine clip) {
    rows.sql(
            """
            update generation_clip set percent = :percent, thumbnail = :thumbnail
            where generation_id = :id and scene = :scene
            """)
        .param("percent", clip.percent())
        .param("thumbnail", clip.thumbnail())
        .param("id", id)
        .param("scene", clip.scene())
        .update();
  }

  /** Which frames of the videos are a scene's. */
  void part(UUID id, ScenePart part) {
    rows.sql(
            """
            update generation_clip set first_frame = :first, frames = :frames
            where generation_id = :id and scene = :scene
            """)
        .param("first", part.first())
        .param("frames", part.frames())
        .param("id", id)
        .param("scene", part.scene())
        .update();
  }

  private static @Nullable ScenePart part(ResultSet row) throws SQLException {
    int frames = row.getInt("frames"); // 0 for null
    return frames == 0
        ? null
        : new ScenePart(row.getString("scene"), row.getInt("first_frame"), frames);
  }

  List<ClipLine> of(UUID id) {
    return rows.sql("select * from generation_clip where generation_id = :id order by position")
        .param("id", id)
        .query((row, number) ->
            new ClipLine(
                row.getString("scene"),
                row.getString("title"),
                row.getDouble("starts"),
                row.getDouble("seconds"),
                row.getInt("percent"),
                row.getString("thumbnail"),
                part(row)))
        .list();
  }

  private static String title(ClipLine clip) {
    String title = clip.title();
    return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
  }
}
