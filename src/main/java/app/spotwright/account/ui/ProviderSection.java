package app.spotwright.account.ui;

import app.spotwright.account.SignInWays;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;

/** Whether the provider opens the account; it can be unlinked where a password opens it too. */
final class ProviderSection extends Section {
  private final OwnPassword own;
  private final SignInWays ways;
  private final OwnSession session;
  private final Div content = new Div();

  ProviderSection(OwnPassword own, SignInWays ways, OwnSession session) {
    super("account.provider", ways.provider().orElse(""));
    this.own = own;
    this.ways = ways;
    this.session = session;
    content.addClassName("sw-provider-link");
    add(content);
    setVisible(ways.provider().isPresent());
    ways.provider().ifPresent(this::show);
  }

  private void show(String provider) {
    content.removeAll();
    String linked = ways.linked(own.who().user()).orElse("");
    if (linked.isEmpty()) {
      content.add(
          new Paragraph(Words.of("account.provider.unlinked", provider, own.who().email())));
      return;
    }
    content.add(new Paragraph(Words.of("account.provider.linked", provider, linked)));
    if (!own.exists()) {
      content.add(new Paragraph(Words.of("account.provider.only", provider)));
      return;
    }
    PasswordField password = Fields.password("account.password");
    password.setHelperText(Words.of("account.password.confirm"));
    password.setId("unlink-password");
    content.add(
        password, acts("account.provider.unlink", () -> unlink(password, provider), provider));
  }

  private void unlink(PasswordField password, String provider) {
    outcome("");
    if (own.allows(password, () -> ways.unlink(own.who().user(), password.getValue()))) {
      session.renew(own.who());
      show(provider);
    }
  }
}
