package app.spotwright.studio;

import app.spotwright.account.CurrentUser;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.Brands;
import app.spotwright.brand.NoSuchBrand;
import app.spotwright.brand.SavedBrand;
import app.spotwright.brand.StaleBrand;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import app.spotwright.generation.ProgressBus;
import app.spotwright.studio.BrandSteps.Step;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One brand: all of it on a page, or, when the address says so, one step of the wizard after
 * another. Every change is kept at once.
 */
@Route("brands/:brand")
@PermitAll
public class BrandView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  /** The address's parameter that names the wizard's step. */
  static final String STEP = "step";

  private static final String PARAMETER = "brand";

  private final Brands brands;
  private final BrandNews news;
  private final FormParts parts;
  private final UUID workspace;
  private final H1 title = new H1();
  private final Div body = new Div();
  private final Anchor ad = new Anchor("", Words.of("studio.brands.ad"));
  private final Button remove;
  private BrandSpecimen specimen = new BrandSpecimen();
  private @Nullable BrandFields fields;
  private UUID brand = new UUID(0, 0);
  private final Unsaved unsaved = new Unsaved();
  private Instant seen = Instant.EPOCH;
  private ProgressBus.@Nullable Listening listening;

  BrandView(Brands brands, BrandNews news, FormParts parts, CurrentUser user) {
    this.brands = brands;
    this.news = news;
    this.parts = parts;
    workspace = user.require().workspace();
    addClassName("sw-page");
    Anchor back = new Anchor("/brands", Words.of("studio.brands.back"));
    back.addClassName("sw-back");
    ad.addClassName("sw-primary");
    remove = new Button(Words.of("studio.brands.delete"), click -> delete());
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    Div head = new Div(back, title, remove, ad);
    head.addClassName("sw-head");
    add(head, body);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    brand = Screens.id(event, PARAMETER).orElseThrow(NotFoundException::new);
    SavedBrand saved = brands.find(workspace, brand).orElseThrow(NotFoundException::new);
    Optional<Step> step =
        event.getLocation().getQueryParameters().getSingleParameter(STEP).flatMap(Step::of);
    build(saved, step);
    listen(event.getUI()); // the same view may be shown another brand
  }

  @Override
  public String getPageTitle() {
    return title.getText();
  }

  private void build(SavedBrand saved, Optional<Step> step) {
    specimen = new BrandSpecimen();
    BrandSpecimen shown = specimen;
    BrandFields made = new BrandFields(parts, workspace, this::save, shown::see);
    fields = made;
    new TypedText("spotwright.typed.brand." + brand, unsaved).keep(made.typed());
    Div two = new Div(step.map(now -> wizard(made, now)).orElseGet(() -> page(made)), shown);
    two.addClassName("sw-two");
    body.removeAll();
    step.ifPresent(now -> body.add(new BrandSteps(now, this::go)));
    body.add(two);
    ad.setHref("/ads/new?brand=" + brand);
    ad.setVisible(step.filter(now -> now != Step.REVIEW).isEmpty());
    remove.setVisible(step.isEmpty());
    show(saved);
  }

  /** All parts, one under another. */
  private static Div page(BrandFields fields) {
    Div page = new Div();
    page.addClassName("sw-brand-page");
    for (Step step : List.of(Step.NAME, Step.PHOTOS, Step.LOOK)) {
      page.add(new Section(new H2(Words.of("studio.brands.step." + step)), fields.part(step)));
    }
    return page;
  }

  private Div wizard(BrandFields fields, Step now) {
    Div part = now == Step.REVIEW ? new BrandReview(saved().kit(), this::go) : fields.part(now);
    Div ways = new Div();
    ways.addClassName("sw-actions");
    now.neighbour(-1)
        .ifPresent(step -> ways.add(new Button(Words.of("studio.brands.before"), _ -> go(step))));
    now.neighbour(1)
        .ifPresent(step -> {
          Button on = new Button(Words.of("studio.brands.on"), _ -> go(step));
          on.addThemeVariants(ButtonVariant.PRIMARY);
          ways.add(on);
        });
    if (now == Step.REVIEW) {
      ways.add(new Button(Words.of("studio.brands.done"), _ -> leave("brands/" + brand)));
    }
    Div step = new Div(new H2(Words.of("studio.brands.step." + now + ".title")), part, ways);
    step.addClassName("sw-brand-page");
    return step;
  }

  private SavedBrand saved() {
    return brands.find(workspace, brand).orElseThrow(NotFoundException::new);
  }

  private void go(Step step) {
    getUI().ifPresent(ui -> ui.navigate("brands/" + brand, QueryParameters.of(STEP, step.key())));
  }

  private void leave(String where) {
    getUI().ifPresent(ui -> ui.navigate(where));
  }

  private void show(SavedBrand saved) {
    seen = saved.updatedAt();
    title.setText(BrandsView.name(saved.kit()));
    if (fields != null) {
      fields.show(saved.kit());
    }
    specimen.show(saved.kit());
  }

  private void save(BrandKit kit) {
    UUID id = brand;
    Instant since = seen;
    unsaved.save(() -> save(id, since, kit));
  }

  private void save(UUID id, Instant since, BrandKit kit) {
    try {
      SavedBrand saved = brands.save(workspace, id, since, kit);
      if (!id.equals(brand)) {
        return; // it was left before the database answered
      }
      seen = saved.updatedAt();
      title.setText(BrandsView.name(kit));
      specimen.show(kit);
    } catch (StaleBrand e) {
      Notice.problem(Words.of("studio.brands.changed"));
      refresh();
    } catch (NoSuchBrand e) {
      refresh();
    }
  }

  private void delete() {
    brands.find(workspace, brand).ifPresent(saved -> BrandsView.delete(brands, saved));
    deafen();
    leave("brands");
  }

  /** Shows what there is now, if it is not what is shown. */
  private void refresh() {
    Optional<SavedBrand> now = brands.find(workspace, brand);
    if (now.isEmpty()) {
      deafen();
      Notice.problem(Words.of("studio.brands.gone"));
      leave("brands");
    } else if (!now.get().updatedAt().equals(seen)) {
      show(now.get());
    }
  }

  private void listen(UI ui) {
    deafen();
    listening = news.listen(brand, () -> Screens.update(ui, this::refresh));
  }

  private void deafen() {
    if (listening != null) {
      listening.close();
      listening = null;
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    if (listening == null) { // a view that was taken away and put back
      listen(attached.getUI());
      refresh();
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    deafen();
  }
}
