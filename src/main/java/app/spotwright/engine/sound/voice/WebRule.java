package app.spotwright.engine.sound.voice;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Web and mail addresses, handles and hashtags. */
final class WebRule implements Spot.Rule {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://)?(?:www[.])?([a-z0-9-]+(?:[.][a-z0-9-]+)*"
              + "[.](?:com|org|net|io|co|uk|de|fr|eu|us|shop|store|app|dev|ai|me|tv|info|biz|ca|au|nl|se|dk|es|ch|ie"
              + "|nz|jp|pl|pt|fi|example|studio|coffee|london|club|online|site|xyz|eco|design|world|tech|cloud"
              + "|cafe|kitchen|gallery|travel|health|fit|bike))"
              + "(?::\\d+)?(/[a-z0-9/_.?=&%-]*)?");
  private static final Pattern MAIL = Pattern.compile("([A-Za-z0-9._+-]+)@([A-Za-z0-9.-]+)");
  private static final Pattern HANDLE = Pattern.compile("@([A-Za-z0-9_.]+)");
  private static final Pattern TAG = Pattern.compile("#([A-Za-z0-9_]+)");
  private static final Pattern COUNTRY =
      Pattern.compile("(?i)io|uk|de|fr|eu|us|ai|tv|ca|au|nl|se|dk|es|ch|ie|nz|jp|pl|pt|fi");

  @Override
  public @Nullable String read(Spot spot) {
    Matcher mail = MAIL.matcher(spot.core());
    if (mail.matches()) {
      return dotted(mail.group(1)) + " at " + dotted(mail.group(2));
    }
    Matcher address = ADDRESS.matcher(spot.core());
    if (address.matches()) {
      String path = address.group(2);
      return dotted(address.group(1)) + (path == null ? "" : path(path));
    }
    Matcher handle = HANDLE.matcher(spot.core());
    if (handle.matches()) {
      return "at " + words(handle.group(1));
    }
    Matcher tag = TAG.matcher(spot.core());
    if (tag.matches()) {
      String name = tag.group(1);
      return name.chars().allMatch(Character::isDigit)
          ? "number " + Numbers.cardinal(name)
          : "hashtag " + words(name);
    }
    return null;
  }

  private static String dotted(String name) {
    StringBuilder out = new StringBuilder();
    for (String label : name.split("[.]")) {
      if (!out.isEmpty()) {
        out.append(" dot ");
      }
      boolean country = !out.isEmpty() && COUNTRY.matcher(label).matches();
      out.append(country ? Letters.spaced(label) : words(label));
    }
    return out.toString();
  }

  private static String path(String path) {
    StringBuilder out = new StringBuilder();
    for (String part : path.split("[/?&=%]+")) {
      if (!part.isEmpty()) {
        out.append(" slash ").append(words(part));
      }
    }
    return out.toString();
  }

  private static String words(String name) {
    return Letters.split(name).toLowerCase(Locale.ROOT);
  }
}
