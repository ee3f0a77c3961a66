package app.spotwright.story;

import app.spotwright.engine.copy.BriefLanguage;
import app.spotwright.engine.copy.CopyBrief;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What is to be written, as agents are told.
 *
 * @param brief of the customer
 * @param language of the ad: its code; empty if it cannot be told from the brief
 */
record Job(CopyBrief brief, String language) {
  static Job of(CopyBrief brief) {
    return new Job(brief, BriefLanguage.of(brief));
  }

  /** The customer's words are values here and nowhere else. */
  Map<String, Object> told() {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("brand", brief.brand());
    told.put("brief", brief.text());
    told.put("framework", brief.framework().name());
    told.put("tone", brief.tone().name().toLowerCase(Locale.ROOT));
    told.put("seconds", brief.seconds());
    told.put("callToAction", brief.callToAction());
    told.put("language", spokenOf());
    return told;
  }

  String spokenOf() {
    return language.isEmpty()
        ? "the language of the brief"
        : Locale.of(language).getDisplayLanguage(Locale.ENGLISH);
  }

  /** All that the customer said, in which every fact of the ad must be. */
  String facts() {
    return brief.brand() + "\n" + brief.text() + "\n" + brief.callToAction();
  }
}
