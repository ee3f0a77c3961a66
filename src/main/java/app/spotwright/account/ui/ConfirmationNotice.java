package app.spotwright.account.ui;

import app.spotwright.account.Confirmations;
import app.spotwright.account.CurrentUser;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Says on every screen that the address is not confirmed yet; otherwise it is not to be seen. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ConfirmationNotice extends Div {
  ConfirmationNotice(CurrentUser user, Confirmations confirmations) {
    addClassName("sw-notice");
    getElement().setAttribute("role", "status");
    setVisible(false);
    user.find().filter(known -> !known.confirmed()).ifPresent(known -> show(known, confirmations));
  }

  private void show(SignedIn known, Confirmations confirmations) {
    Span words = new Span(Words.of("account.unconfirmed", known.email()));
    Button again = new Button(Words.of("account.unconfirmed.again"));
    again.addThemeVariants(ButtonVariant.TERTIARY);
    again.addClickListener(_ ->
        words.setText(
            Words.of(
                confirmations.sendAgain(known.user())
                    ? "account.unconfirmed.sent"
                    : "account.unconfirmed.recently",
                known.email())));
    add(words, again);
    setVisible(true);
  }
}
