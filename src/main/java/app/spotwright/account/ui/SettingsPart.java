package app.spotwright.account.ui;

import app.spotwright.account.SignedIn;
import com.vaadin.flow.component.Component;

/** Something that another module lets people settle for themselves, shown with their settings. */
public interface SettingsPart {
  /** Its part of the page, for somebody. */
  Component section(SignedIn who);
}
