package app.spotwright.design;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What screens say, in the language of whoever looks. The words are in {@code
 * vaadin-i18n/translations.properties}; another language is another file.
 */
public final class Words {
  private static final String FILE = "vaadin-i18n.translations";

  private Words() {}

  /**
   * The words for a key.
   *
   * @param values for {@code {0}}, {@code {1}} …, as {@link java.text.MessageFormat} has them
   */
  public static String of(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }

  /** The words for a key in a language, for what is read elsewhere than on a screen. */
  public static String in(Locale locale, String key, Object... values) {
    String words =
        ResourceBundle.getBundle(
                FILE,
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                    ResourceBundle.Control.FORMAT_PROPERTIES))
            .getString(key);
    return values.length == 0 ? words : new MessageFormat(words, locale).format(values);
  }
}
