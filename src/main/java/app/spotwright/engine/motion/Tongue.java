package app.spotwright.engine.motion;

/** Whose forms the signs have that Chinese, Japanese and Korean share. */
enum Tongue {
  CHINESE(Shelf.Book.CHINESE, Shelf.Book.JAPANESE, Shelf.Book.KOREAN),
  JAPANESE(Shelf.Book.JAPANESE, Shelf.Book.CHINESE, Shelf.Book.KOREAN),
  KOREAN(Shelf.Book.KOREAN, Shelf.Book.JAPANESE, Shelf.Book.CHINESE);

  private final Shelf.Book[] books;

  Tongue(Shelf.Book... books) {
    this.books = books;
  }

  /** The typefaces to look for a sign in, in this order. */
  Shelf.Book[] books() {
    return books.clone();
  }

  /** By the signs that only one of the three has; Chinese where there are none. */
  static Tongue of(String text) {
    if (text.codePoints().anyMatch(Tongue::kana)) {
      return JAPANESE;
    }
    boolean hangul =
        text.codePoints()
            .anyMatch(code -> Character.UnicodeScript.of(code) == Character.UnicodeScript.HANGUL);
    return hangul ? KOREAN : CHINESE;
  }

  private static boolean kana(int code) {
    Character.UnicodeScript script = Character.UnicodeScript.of(code);
    return script == Character.UnicodeScript.HIRAGANA || script == Character.UnicodeScript.KATAKANA;
  }
}
