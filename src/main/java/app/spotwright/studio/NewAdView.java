package app.spotwright.studio;

import app.spotwright.account.CurrentUser;
import app.spotwright.ad.revision.AdQuery;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.NewAds;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.Brands;
import app.spotwright.brand.SavedBrand;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Begins an ad, or goes back to one that was begun and never touched. */
@Route("ads/new")
@PermitAll
public class NewAdView extends Div implements BeforeEnterObserver {
  private static final String BRAND = "brand";
  private static final int LATEST = 5;

  private final Ads ads;
  private final NewAds habits;
  private final CurrentUser user;
  private final Brands brands;

  NewAdView(Ads ads, NewAds habits, Brands brands, CurrentUser user) {
    this.ads = ads;
    this.habits = habits;
    this.user = user;
    this.brands = brands;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID workspace = user.require().workspace();
    AdRequest usual = habits.of(user.require().user()).request();
    AdRequest request = brand(event).map(brand -> BrandRequests.begin(usual, brand)).orElse(usual);
    UUID ad =
        untouched(workspace, request)
            .map(SavedAd::id)
            .orElseGet(() -> ads.create(workspace, request).id());
    event.forwardTo("ads/" + ad, QueryParameters.empty());
  }

  /** The brand that the address names, if there is one. */
  private Optional<BrandKit> brand(BeforeEnterEvent event) {
    try {
      return event
          .getLocation()
          .getQueryParameters()
          .getSingleParameter(BRAND)
          .map(UUID::fromString)
          .flatMap(brand -> brands.find(user.require().workspace(), brand))
          .map(SavedBrand::kit);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<SavedAd> untouched(UUID workspace, AdRequest request) {
    return ads.page(workspace, new AdQuery("", Set.of(AdState.DRAFT), 0, LATEST)).cards().stream()
        .flatMap(card -> ads.find(workspace, card.id()).stream())
        .filter(draft -> draft.revision() == 1 && draft.request().equals(request))
        .findFirst();
  }
}
