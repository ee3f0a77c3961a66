package app.spotwright.account.ui;

import app.spotwright.account.ApiTokens;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** Tokens for programs: made, shown once, revoked. */
final class TokensSection extends Section {
  private final SignedIn who;
  private final ApiTokens tokens;
  private final TextField name = new TextField(Words.of("account.tokens.name"));
  private final Div made = new Div();
  private final UnorderedList list = new UnorderedList();

  TokensSection(SignedIn who, ApiTokens tokens) {
    super("account.tokens");
    this.who = who;
    this.tokens = tokens;
    name.setHelperText(Words.of("account.tokens.name.helper"));
    name.setMaxLength(ApiTokens.LONGEST_NAME);
    name.setManualValidation(true);
    name.setId("token-name");
    made.addClassName("sw-secret");
    made.getElement().setAttribute("role", "status");
    list.addClassName("sw-tokens");
    add(list, name, acts("account.tokens.make", this::make), made);
    refresh();
  }

  private void make() {
    String wanted = name.getValue().strip();
    boolean named = !wanted.isEmpty();
    name.setErrorMessage(Words.of("account.tokens.name.missing"));
    name.setInvalid(!named);
    if (named) {
      String token = tokens.make(who.user(), wanted);
      made.removeAll();
      made.add(new Paragraph(Words.of("account.tokens.made")), new Code(token));
      name.clear();
      refresh();
    }
  }

  private void refresh() {
    list.removeAll();
    tokens.of(who.user()).forEach(token -> list.add(line(token)));
    if (list.getChildren().findAny().isEmpty()) {
      list.add(new ListItem(Words.of("account.tokens.none")));
    }
  }

  private ListItem line(ApiTokens.ApiToken token) {
    Span label = new Span(token.name());
    label.addClassName("sw-token-name");
    Span used = new Span(used(token.lastUsedAt()));
    used.addClassName("sw-token-used");
    Button revoke =
        new Button(
            Words.of("account.tokens.revoke"),
            _ -> {
              tokens.revoke(who.user(), token.id());
              refresh();
            });
    revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
    revoke.setAriaLabel(Words.of("account.tokens.revoke.named", token.name()));
    return new ListItem(label, used, revoke);
  }

  private static String used(@Nullable Instant at) {
    return at == null
        ? Words.of("account.tokens.unused")
        : Words.of(
            "account.tokens.used",
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Visitor.locale())
                .format(at.atOffset(ZoneOffset.UTC)));
  }
}
