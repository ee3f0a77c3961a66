package app.spotwright.account.ui;

import app.spotwright.account.ApiTokens;
import app.spotwright.account.CurrentUser;
import app.spotwright.account.DataExport;
import app.spotwright.account.Departure;
import app.spotwright.account.PasswordReset;
import app.spotwright.account.Passwords;
import app.spotwright.account.Profile;
import app.spotwright.account.SignInGuard;
import app.spotwright.account.SignInWays;
import app.spotwright.account.SignedIn;
import app.spotwright.design.Words;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What people change about their own account, and how they leave. */
@Route("settings")
@PermitAll
public class SettingsView extends Main implements HasDynamicTitle {
  SettingsView(CurrentUser user, Rooms rooms, List<SettingsPart> others) {
    addClassName("sw-settings");
    SignedIn who = user.require();
    OwnPassword own = new OwnPassword(rooms.guard(), who, rooms.ways().hasPassword(who.user()));
    Div sections = new Div(new ProfileSection(who, rooms.profile(), rooms.session()));
    others.forEach(other -> sections.add(other.section(who)));
    sections.add(
        new EmailSection(own, rooms.profile()),
        new PasswordSection(
            own, rooms.profile(), rooms.passwords(), rooms.session(), rooms.reset()),
        new ProviderSection(own, rooms.ways(), rooms.session()),
        new TokensSection(who, rooms.tokens()),
        new DataSection(who, rooms.export()),
        new DepartureSection(own, rooms.departure()));
    sections.addClassName("sw-settings-sections");
    add(new H1(Words.of("account.settings.title")), sections);
  }

  @Override
  public String getPageTitle() {
    return Words.of("account.settings.title");
  }

  /**
   * What the sections change things with.
   *
   * @param profile name, address and password
   * @param passwords which are good enough
   * @param reset another one by mail
   * @param guard makes those wait who guess passwords
   * @param session the one that this is shown in
   * @param ways how they can sign in
   * @param tokens for programs
   * @param export a copy of everything
   * @param departure the way out
   */
  @SpringComponent
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  record Rooms(
      Profile profile,
      Passwords passwords,
      PasswordReset reset,
      SignInGuard guard,
      OwnSession session,
      SignInWays ways,
      ApiTokens tokens,
      DataExport export,
      Departure departure) {}
}
