package app.spotwright.account.ui;

import app.spotwright.account.Profile;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;

/** Name and language. */
final class ProfileSection extends Section {
  private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.UK, Locale.US);

  ProfileSection(SignedIn who, Profile profile, OwnSession session) {
    super("account.profile");
    TextField name = Fields.name();
    name.setValue(who.name());
    Select<Locale> locale = new Select<>();
    locale.setLabel(Words.of("account.locale"));
    locale.setHelperText(Words.of("account.locale.helper"));
    locale.setItems(LOCALES);
    locale.setItemLabelGenerator(item -> item.getDisplayName(item));
    locale.setValue(LOCALES.contains(who.locale()) ? who.locale() : Locale.ENGLISH);
    add(
        name,
        locale,
        acts(
            "account.save",
            () -> {
              outcome("");
              if (Fields.check(name)) {
                profile.describe(who.user(), name.getValue(), locale.getValue());
                session.renew(who);
                UI.getCurrent().setLocale(locale.getValue());
                outcome(Words.of("account.saved"));
              }
            }));
  }
}
