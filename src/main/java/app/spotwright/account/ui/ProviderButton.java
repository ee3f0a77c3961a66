package app.spotwright.account.ui;

import app.spotwright.account.OidcSettings;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The way to the provider, below the form; nothing where none is configured. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ProviderButton extends Div {
  private static final String GO = "/oauth2/authorization/oidc";

  private final OidcSettings settings;
  private final Anchor way = new Anchor();

  ProviderButton(OidcSettings settings) {
    this.settings = settings;
    addClassName("sw-provider");
    setVisible(settings.isConfigured());
    if (settings.isConfigured()) {
      Span or = new Span(Words.of("account.provider.or"));
      or.addClassName("sw-provider-or");
      way.setHref(GO);
      way.setText(Words.of("account.provider.go", settings.name()));
      // not a screen of ours: the browser itself goes there
      way.setRouterIgnore(true);
      way.addClassNames("sw-submit", "sw-submit-link", "sw-provider-way");
      add(or, way);
    }
  }

  /** The same, unless signing in there makes no account here. */
  ProviderButton forNewcomers() {
    setVisible(settings.isConfigured() && settings.newcomers());
    return this;
  }

  /** Whether who goes there wants to stay signed in here. */
  void stay(boolean signedIn) {
    way.setHref(signedIn ? GO + "?remember-me=on" : GO);
  }

  /** What the provider is called. */
  String name() {
    return settings.name();
  }
}
