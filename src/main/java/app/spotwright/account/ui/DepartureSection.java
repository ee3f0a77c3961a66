package app.spotwright.account.ui;

import app.spotwright.account.Departure;
import app.spotwright.design.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;

/** Deletes the account, after the password was given once more. */
final class DepartureSection extends Section {
  private final OwnPassword own;
  private final Departure departure;

  DepartureSection(OwnPassword own, Departure departure) {
    super("account.departure");
    this.own = own;
    this.departure = departure;
    Button begin = new Button(Words.of("account.departure.begin"), _ -> ask().open());
    begin.addThemeVariants(ButtonVariant.ERROR);
    add(own.exists() ? begin : new Paragraph(Words.of("account.no-password.needed")));
  }

  private Dialog ask() {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(Words.of("account.departure.sure"));
    PasswordField password = Fields.password("account.password");
    password.setHelperText(Words.of("account.password.confirm"));
    password.setId("departure-password");
    password.setWidthFull();
    dialog.add(new Paragraph(Words.of("account.departure.what")), password);
    Button leave = new Button(Words.of("account.departure.leave"), _ -> leave(password));
    leave.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    Button stay = new Button(Words.of("account.departure.stay"), _ -> dialog.close());
    dialog.getFooter().add(stay, leave);
    return dialog;
  }

  private void leave(PasswordField password) {
    if (own.allows(password, () -> departure.leave(own.who().user(), password.getValue()))) {
      UI.getCurrent().getPage().setLocation("/");
      VaadinSession.getCurrent().getSession().invalidate();
    }
  }
}
