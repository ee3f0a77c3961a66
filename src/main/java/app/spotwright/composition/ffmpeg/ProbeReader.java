package app.spotwright.composition.ffmpeg;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what ffprobe prints as JSON. */
final class ProbeReader {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ProbeReader() {}

  static MediaProbe read(byte[] json) {
    JsonNode root = JSON.readTree(json);
    JsonNode format = root.path("format");
    JsonNode video = stream(root, "video");
    JsonNode audio = stream(root, "audio");
    return new MediaProbe(
        number(format.path("duration")),
        format.path("format_name").asString(""),
        (long) number(format.path("size")),
        video == null ? null : video(video),
        audio == null ? null : audio(audio));
  }

  private static @Nullable JsonNode stream(JsonNode root, String type) {
    for (JsonNode stream : root.path("streams")) {
      boolean cover = stream.path("disposition").path("attached_pic").asInt(0) == 1;
      if (stream.path("codec_type").asString("").equals(type) && !cover) {
        return stream;
      }
    }
    return null;
  }

  private static MediaProbe.Video video(JsonNode stream) {
    return new MediaProbe.Video(
        stream.path("codec_name").asString("unknown"),
        stream.path("width").asInt(0),
        stream.path("height").asInt(0),
        rotation(stream),
        (int) number(stream.path("nb_frames")),
        rate(stream.path("avg_frame_rate")),
        rate(stream.path("r_frame_rate")),
        number(stream.path("duration")),
        stream.path("pix_fmt").asString("unknown"),
        stream.path("color_range").asString("unknown"),
        stream.path("color_space").asString("unknown"),
        stream.path("color_primaries").asString("unknown"),
        stream.path("color_transfer").asString("unknown"));
  }

  private static MediaProbe.Audio audio(JsonNode stream) {
    return new MediaProbe.Audio(
        stream.path("codec_name").asString("unknown"),
        (int) number(stream.path("sample_rate")),
        stream.path("channels").asInt(0),
        (long) number(stream.path("bit_rate")),
        number(stream.path("duration")));
  }

  private static int rotation(JsonNode stream) {
    for (JsonNode side : stream.path("side_data_list")) {
      if (side.has("rotation")) {
        return (int) Math.round(number(side.path("rotation")) / 90) * 90;
      }
    }
    return 0;
  }

  private static double rate(JsonNode node) {
    String[] parts = node.asString("0").split("/", -1);
    double over = parts.length > 1 ? parse(parts[1]) : 1;
    return over == 0 ? 0 : parse(parts[0]) / over;
  }

  private static double number(JsonNode node) {
    return parse(node.asString("0"));
  }

  private static double parse(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
