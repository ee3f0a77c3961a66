package app.spotwright.composition;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The XMP packet of an MP4: a top-level {@code uuid} box, written behind everything else, where
 * players ignore it and no offset changes. FFmpeg cannot write one.
 */
final class XmpBox {
  /** Identifies XMP in ISO base media files (XMP specification part 3, section 1.2.6). */
  static final byte[] UUID = HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac");

  private static final int HEADER = 8;
  private static final int LARGEST = 1 << 16;

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          Iptc4xmpExt:DigitalSourceType="%s"
          xmp:CreatorTool="Spotwright">
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
         <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>\
      """;

  private XmpBox() {}

  /** Appends the box to a finished MP4. */
  static void append(Path mp4, Label label) throws IOException {
    byte[] packet =
        PACKET
            .formatted(label.source().uri(), escape(label.title()), escape(label.comment()))
            .getBytes(StandardCharsets.UTF_8);
    ByteBuffer box = ByteBuffer.allocate(HEADER + UUID.length + packet.length);
    box.putInt(box.capacity()).put("uuid".getBytes(StandardCharsets.US_ASCII));
    box.put(UUID).put(packet);
    Files.write(mp4, box.array(), StandardOpenOption.APPEND);
  }

  /** Appends the box of one finished MP4 to another; nothing happens if it has none. */
  static void copy(Path from, Path to) throws IOException {
    try (FileChannel film = FileChannel.open(from, StandardOpenOption.READ)) {
      ByteBuffer head = ByteBuffer.allocate(HEADER + UUID.length);
      for (long at = 0; at + head.capacity() <= film.size(); ) {
        film.read(head.clear(), at);
        long size = Integer.toUnsignedLong(head.getInt(0));
        if (size < HEADER) {
          return; // larger than 4 GB, or to the end of the file: none of ours
        }
        if (isOurs(head) && size <= LARGEST) {
          ByteBuffer box = ByteBuffer.allocate((int) size);
          film.read(box, at);
          Files.write(to, box.array(), StandardOpenOption.APPEND);
          return;
        }
        at += size;
      }
    }
  }

  private static boolean isOurs(ByteBuffer head) {
    byte[] bytes = head.array();
    return Arrays.equals(bytes, 4, HEADER, "uuid".getBytes(StandardCharsets.US_ASCII), 0, 4)
        && Arrays.equals(bytes, HEADER, bytes.length, UUID, 0, UUID.length);
  }

  private static String escape(String text) {
    return text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
