package app.spotwright.studio;

import app.spotwright.account.CurrentUser;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.Brands;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** Begins a brand, or goes back to one that was begun and never touched. */
@Route("brands/new")
@PermitAll
public class NewBrandView extends Div implements BeforeEnterObserver {
  private final Brands brands;
  private final CurrentUser user;

  NewBrandView(Brands brands, CurrentUser user) {
    this.brands = brands;
    this.user = user;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    UUID workspace = user.require().workspace();
    UUID brand =
        brands.all(workspace).stream()
            .filter(saved -> saved.kit().equals(BrandKit.empty()))
            .findFirst()
            .orElseGet(() -> brands.create(workspace, BrandKit.empty()))
            .id();
    event.forwardTo(
        "brands/" + brand, QueryParameters.of(BrandView.STEP, BrandSteps.Step.NAME.key()));
  }
}
