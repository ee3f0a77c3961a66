package app.spotwright.studio;

import app.spotwright.account.SignedIn;
import app.spotwright.account.ui.SettingsPart;
import app.spotwright.ad.revision.NewAds;
import com.vaadin.flow.component.Component;

/** Brings what new ads begin with into the settings. */
@org.springframework.stereotype.Component
class DefaultsPart implements SettingsPart {
  private final NewAds habits;
  private final VoiceSamples samples;

  DefaultsPart(NewAds habits, VoiceSamples samples) {
    this.habits = habits;
    this.samples = samples;
  }

  @Override
  public Component section(SignedIn who) {
    return new DefaultsSection(who, habits, samples);
  }
}
