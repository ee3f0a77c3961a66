package app.spotwright.engine.motion;

import io.github.humbleui.skija.FontMgr;
import io.github.humbleui.skija.Typeface;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Typefaces too large to come with the application: Chinese, Japanese and Korean. Read from a
 * folder once, and there for the life of the process. Thread-safe.
 */
final class Shelf {
  /** What a typeface of the shelf is for, and its file. */
  enum Book {
    CHINESE("NotoSansSC_600SemiBold.ttf"),
    JAPANESE("NotoSansJP_600SemiBold.ttf"),
    KOREAN("NotoSansKR_600SemiBold.ttf");

    private final String file;

    Book(String file) {
      this.file = file;
    }
  }

  private static final Map<Book, Typeface> BOOKS = new ConcurrentHashMap<>();

  private Shelf() {}

  /**
   * Puts the typefaces of a folder on the shelf; what is not there stays away.
   *
   * @throws IOException if a file is there but no font
   */
  static void fill(Path folder) throws IOException {
    Map<Book, Typeface> found = new EnumMap<>(Book.class);
    for (Book book : Book.values()) {
      Path file = folder.resolve(book.file);
      if (Files.isReadable(file)) {
        Typeface face = FontMgr.getDefault().makeFromFile(file.toString());
        if (face == null) {
          throw new IOException(file + " is no font; delete its folder and run set-up again");
        }
        found.put(book, face);
      }
    }
    BOOKS.keySet().retainAll(found.keySet());
    BOOKS.putAll(found);
  }

  static @Nullable Typeface face(Book book) {
    return BOOKS.get(book);
  }

  /** Names what is on the shelf: part of what decides how a text is drawn. */
  static String mark() {
    return Arrays.stream(Book.values())
        .filter(BOOKS::containsKey)
        .map(Enum::name)
        .collect(Collectors.joining("+"));
  }
}
