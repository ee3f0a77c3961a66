package app.spotwright.design;

import com.vaadin.flow.i18n.I18NProvider;

/**
 * What screens say, in the language of whoever looks. The words are in {@code
 * vaadin-i18n/translations.properties}; another language is another file.
 */
public final class Words {
  private Words() {}

  /**
   * The words for a key.
   *
   * @param values for {@code {0}}, {@code {1}} …, as {@link java.text.MessageFormat} has them
   */
  public static String of(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
