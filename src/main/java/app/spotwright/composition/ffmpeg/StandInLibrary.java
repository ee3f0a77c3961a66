package app.spotwright.composition.ffmpeg;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * An empty shared library. FFmpeg's device library is linked against sound and screen libraries
 * that a server or a slim container does not have; nothing of them is ever called here, but the
 * program does not start while they are absent. An empty library of the same name is enough, since
 * functions are looked up when they are first called.
 */
final class StandInLibrary {
  /** Libraries of sound cards and screens: the only ones that may be stood in for. */
  static final Set<String> REPLACEABLE =
      Set.of("libpulse.so.0", "libasound.so.2", "libxcb.so.1", "libxcb-shm.so.0");

  private static final int HEADER = 64;
  private static final int PROGRAM_HEADER = 56;
  private static final int DYNAMIC_ENTRY = 16;
  private static final int DYNAMIC = HEADER + 2 * PROGRAM_HEADER;
  private static final int STRINGS = DYNAMIC + 5 * DYNAMIC_ENTRY;
  private static final int SYMBOLS = STRINGS + 16;
  private static final int SYMBOL = 24;
  private static final int SIZE = SYMBOLS + SYMBOL;

  private static final short SHARED_OBJECT = 3;
  private static final int LOAD = 1;
  private static final int DYNAMIC_SEGMENT = 2;
  private static final int READ_WRITE = 6;

  private StandInLibrary() {}

  /**
   * Writes the library.
   *
   * @param file where to
   * @param program an executable of the same machine, whose identification is taken over
   */
  static void write(Path file, Path program) throws IOException {
    Files.write(file, image(identification(program)));
  }

  private static ByteBuffer identification(Path program) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel channel = FileChannel.open(program, StandardOpenOption.READ)) {
      while (start.hasRemaining() && channel.read(start) >= 0) {}
    }
    return start;
  }

  private static byte[] image(ByteBuffer program) {
    ByteBuffer elf = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    elf.put(program.array(), 0, 16).putShort(SHARED_OBJECT).putShort(program.getShort(18));
    elf.putInt(1).putLong(0).putLong(HEADER).putLong(0).putInt(0);
    elf.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 2);
    elf.putShort((short) 64).putShort((short) 0).putShort((short) 0);
    segment(elf, LOAD, 0, SIZE, 4096);
    segment(elf, DYNAMIC_SEGMENT, DYNAMIC, 5 * DYNAMIC_ENTRY, 8);
    elf.putLong(5).putLong(STRINGS).putLong(10).putLong(1);
    elf.putLong(6).putLong(SYMBOLS).putLong(11).putLong(SYMBOL).putLong(0).putLong(0);
    return elf.array();
  }

  private static void segment(ByteBuffer elf, int type, int start, int size, int alignment) {
    elf.putInt(type).putInt(READ_WRITE).putLong(start).putLong(start).putLong(start);
    elf.putLong(size).putLong(size).putLong(alignment);
  }
}
