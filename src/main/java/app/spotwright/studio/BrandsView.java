package app.spotwright.studio;

import app.spotwright.account.CurrentUser;
import app.spotwright.brand.BrandKit;
import app.spotwright.brand.Brands;
import app.spotwright.brand.NoSuchBrand;
import app.spotwright.brand.SavedBrand;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import app.spotwright.generation.ProgressBus;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaLinks;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All brands of the workspace as cards, by name. */
@Route("brands")
@PermitAll
public class BrandsView extends Main implements HasDynamicTitle {
  private final Brands brands;
  private final BrandNews news;
  private final MediaLinks links;
  private final UUID workspace;
  private final Anchor fresh = new Anchor("/brands/new", Words.of("studio.brands.new"));
  private final Div grid = new Div();
  private ProgressBus.@Nullable Listening listening;

  BrandsView(Brands brands, BrandNews news, MediaLinks links, CurrentUser user) {
    this.brands = brands;
    this.news = news;
    this.links = links;
    workspace = user.require().workspace();
    addClassName("sw-page");
    fresh.addClassName("sw-primary");
    Div head = new Div(new H1(Words.of("studio.brands.title")), fresh);
    head.addClassName("sw-head");
    grid.addClassName("sw-grid");
    add(head, grid);
  }

  @Override
  public String getPageTitle() {
    return Words.of("studio.brands.title");
  }

  /** The list changes as brands come, change and go, wherever that happens. */
  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    listening = news.listenToList(workspace, () -> Screens.update(ui, this::refresh));
    refresh();
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    if (listening != null) {
      listening.close();
      listening = null;
    }
  }

  /** How a brand is called, one without a name too. */
  static String name(BrandKit kit) {
    return kit.name().isBlank() ? Words.of("studio.brands.nameless") : kit.name();
  }

  private void refresh() {
    List<SavedBrand> all = brands.all(workspace);
    grid.removeAll();
    all.forEach(brand -> grid.add(card(brand)));
    fresh.setVisible(!all.isEmpty());
    if (all.isEmpty()) {
      grid.add(nothing());
    }
  }

  private static Div nothing() {
    Anchor first = new Anchor("/brands/new", Words.of("studio.brands.first"));
    first.addClassName("sw-primary");
    Div empty =
        new Div(
            new H2(Words.of("studio.brands.none")),
            new Paragraph(Words.of("studio.brands.none.next")),
            first);
    empty.addClassName("sw-empty");
    return empty;
  }

  private Div card(SavedBrand brand) {
    BrandKit kit = brand.kit();
    Anchor link = new Anchor("/brands/" + brand.id());
    link.addClassName("sw-card-link");
    Div frame = new Div();
    frame.addClassName("sw-card-picture");
    if (!kit.photos().isEmpty()) {
      Image photo = new Image(links.view(new MediaKey(kit.photos().getFirst().key())), "");
      photo.getElement().setAttribute("onerror", "this.remove()");
      frame.add(photo);
    }
    Span facts =
        new Span(
            Words.of("studio.brands.facts", kit.photos().size(), Words.of("tone." + kit.tone())));
    facts.addClassName("sw-hint");
    link.add(frame, new H2(name(kit)), BrandSpecimen.dots(kit.colours()), facts);
    Anchor ad = new Anchor("/ads/new?brand=" + brand.id(), Words.of("studio.brands.ad"));
    ad.getElement().setAttribute("aria-label", Words.of("studio.brands.ad.name", name(kit)));
    Button remove = new Button(Words.of("studio.brands.delete"), click -> delete(brand));
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    remove.setAriaLabel(Words.of("studio.brands.delete.name", name(kit)));
    Div acts = new Div(ad, remove);
    acts.addClassName("sw-card-acts");
    Div whole = new Div(link, acts);
    whole.addClassName("sw-card");
    return whole;
  }

  private void delete(SavedBrand brand) {
    delete(brands, brand);
    refresh();
  }

  /** Deletes a brand, and offers to undo that. */
  static void delete(Brands brands, SavedBrand brand) {
    try {
      brands.delete(brand.workspace(), brand.id());
    } catch (NoSuchBrand e) {
      return; // somebody else was faster
    }
    Notice.undoable(
        Words.of("studio.brands.deleted", name(brand.kit())), () -> undo(brands, brand));
  }

  private static void undo(Brands brands, SavedBrand brand) {
    try {
      brands.restore(brand.workspace(), brand.id());
    } catch (NoSuchBrand e) {
      Notice.problem(Words.of("studio.brands.deleted.for-good", name(brand.kit())));
    }
  }
}
