package app.spotwright.engine.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool's rules of English grammar; not its spelling, since brands are spelled as they like.
 */
public final class GrammarChecker {
  private static final Set<String> NOT_GRAMMAR =
      Set.of("TYPOGRAPHY", "STYLE", "REDUNDANCY", "PLAIN_ENGLISH", "CASING", "TYPOS");

  /** Rules that take short sentences and names of brands for mistakes, each seen to be wrong. */
  private static final Set<String> FALSE_ALARMS =
      Set.of(
          "DOUBLE_NEGATIVE",
          "IT_IS_2",
          "NO_COMMA_BEFORE_SO",
          "AGREEMENT_SENT_START",
          "UNNECESSARY_COMMA");

  /** Rules about how the brief itself writes its words: hyphens, capitals, American or British. */
  private static final Pattern THE_BRIEFS_OWN =
      Pattern.compile(".*(?:COMPOUND|HYPHEN|VITAMIN|FLAT|LOOK|BEEN_PART).*");

  private final JLanguageTool tool;

  public GrammarChecker() {
    tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
    for (Rule rule : tool.getAllActiveRules()) {
      boolean off =
          rule.isDictionaryBasedSpellingRule()
              || NOT_GRAMMAR.contains(rule.getCategory().getId().toString())
              || FALSE_ALARMS.contains(rule.getId())
              || THE_BRIEFS_OWN.matcher(rule.getId()).matches();
      if (off) {
        tool.disableRule(rule.getId());
      }
    }
  }

  /** What is wrong with the text, one line for each mistake. */
  public List<String> mistakes(String text) {
    var mistakes = new ArrayList<String>();
    try {
      for (RuleMatch match : tool.check(text)) {
        String part = text.substring(match.getFromPos(), match.getToPos());
        mistakes.add(match.getRule().getId() + " “" + part + "” in: " + text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mistakes;
  }
}
