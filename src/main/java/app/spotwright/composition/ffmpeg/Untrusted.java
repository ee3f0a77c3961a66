package app.spotwright.composition.ffmpeg;

import java.nio.file.Path;
import java.util.List;

/** How files of strangers are opened: known containers only, and nothing that they refer to. */
final class Untrusted {
  /** Go before the input. Playlists, which could name other files and hosts, are not among them. */
  static final List<String> OPTIONS =
      List.of(
          "-protocol_whitelist",
          "file",
          "-format_whitelist",
          "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,flv,asf,ogg,gif,wav,mp3,"
              + "aac,flac,h264,hevc,ivf,mxf,dv,nut,"
              + "yuv4mpegpipe");

  private Untrusted() {}

  /** The file as an address, so that no name can look like an option or another protocol. */
  static String url(Path file) {
    return "file:" + file.toAbsolutePath();
  }
}
