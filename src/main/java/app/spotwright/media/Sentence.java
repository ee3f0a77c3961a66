package app.spotwright.media;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;

/**
 * Something that people are told, before it is said in any language.
 *
 * @param file see {@link Saying#file()}
 * @param key in that file
 * @param values what the sentence names, from {@code {0}} on: texts, numbers and other sentences
 */
public record Sentence(String file, String key, List<Object> values) {
  private static final ResourceBundle.Control WITHOUT_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Sentences that have no words of their own. */
  private enum Frame implements Saying {
    VERBATIM,
    BOTH;

    @Override
    public String file() {
      return Slip.FILE;
    }
  }

  public Sentence {
    values = List.copyOf(values);
  }

  /**
   * The sentence with what it names.
   *
   * @param values see {@link #values()}
   */
  public static Sentence of(Saying saying, Object... values) {
    return new Sentence(saying.file(), saying.name(), List.of(values));
  }

  /**
   * What is the same in all languages: names, and what a tool said of itself. Never a text of ours.
   */
  public static Sentence verbatim(String text) {
    return of(Frame.VERBATIM, text);
  }

  /**
   * What a failure tells people, or what it says to whoever reads logs if it tells them nothing.
   */
  public static Sentence of(Throwable failure) {
    if (failure instanceof Telling telling) {
      return telling.sentence();
    }
    String message = failure.getMessage();
    return verbatim(message == null ? failure.toString() : message);
  }

  /** One after the other; nothing for none. */
  public static Sentence all(List<Sentence> sentences) {
    return sentences.stream().reduce((a, b) -> of(Frame.BOTH, a, b)).orElseGet(() -> verbatim(""));
  }

  /** Whether it is the same in all languages. */
  public boolean isVerbatim() {
    return file.equals(Slip.FILE) && key.equals(Frame.VERBATIM.name());
  }

  /** Whether this version has words for it; it may come from another one. */
  public boolean isKnown() {
    try {
      return words(Locale.ENGLISH).containsKey(key)
          && values.stream().allMatch(value -> !(value instanceof Sentence part) || part.isKnown());
    } catch (MissingResourceException _) {
      return false;
    }
  }

  /** The same with other texts in it. */
  public Sentence map(UnaryOperator<String> text) {
    return new Sentence(
        file,
        key,
        values.stream()
            .map(value ->
                switch (value) {
                  case Sentence part -> (Object) part.map(text);
                  case String words -> text.apply(words);
                  default -> value;
                })
            .toList());
  }

  /** The words in a language; in English where the language has no file. */
  public String in(Locale locale) {
    Object[] said =
        values.stream()
            .map(value -> value instanceof Sentence part ? part.in(locale) : value)
            .toArray();
    return new MessageFormat(words(locale).getString(key), locale).format(said);
  }

  /** In English. */
  public String inEnglish() {
    return in(Locale.ENGLISH);
  }

  private ResourceBundle words(Locale locale) {
    return ResourceBundle.getBundle(file, locale, WITHOUT_FALLBACK);
  }
}
