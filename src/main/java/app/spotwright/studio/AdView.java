package app.spotwright.studio;

import app.spotwright.account.CurrentUser;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.ad.revision.WrongMove;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.generation.ProgressBus;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.storage.SignedLinks;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One ad, from the form over the making to the result; shows the same on every device. */
@Route("ads/:ad")
@PermitAll
public class AdView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final String PARAMETER = "ad";

  private final Ads ads;
  private final Generations generations;
  private final ProgressBus progress;
  private final SignedLinks links;
  private final FormParts parts;
  private final UUID workspace;
  private final H1 title = new H1();
  private final Span chip = new Span();
  private final Div step = new Div();
  private final MakingPanel making;
  private UUID ad = new UUID(0, 0);
  private @Nullable AdState shown;
  private ProgressBus.@Nullable Listening listening;

  AdView(
      Ads ads,
      Generations generations,
      ProgressBus progress,
      FormParts parts,
      CurrentUser user,
      Clock clock) {
    this.ads = ads;
    this.generations = generations;
    this.progress = progress;
    this.links = parts.links();
    this.parts = parts;
    workspace = user.require().workspace();
    making = new MakingPanel(links, clock, this::cancel);
    addClassName("sw-page");
    Anchor back = new Anchor("/ads", Words.of("studio.ad.back"));
    back.addClassName("sw-back");
    Div head = new Div(back, title, chip);
    head.addClassName("sw-head");
    step.addClassName("sw-step");
    add(head, step);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ad = id(event).orElseThrow(NotFoundException::new);
    shown = null;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return title.getText();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    listening = progress.listen(ad, () -> Screens.update(ui, this::refresh));
    refresh(); // something may have happened in between
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    if (listening != null) {
      listening.close();
      listening = null;
    }
  }

  private static Optional<UUID> id(BeforeEnterEvent event) {
    try {
      return event.getRouteParameters().get(PARAMETER).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void refresh() {
    SavedAd saved = ads.find(workspace, ad).orElseThrow(NotFoundException::new);
    title.setText(saved.title().isBlank() ? Words.of("studio.ad.untitled") : saved.title());
    chip.setText(Words.of("ad-state." + saved.state()));
    chip.setClassName("sw-chip sw-chip-" + saved.state().name().toLowerCase(Locale.ROOT));
    Optional<GenerationView> made = generations.newest(workspace, ad);
    if (saved.state() != shown) {
      shown = saved.state();
      step.removeAll();
      step.add(panel(saved, made));
    }
    if (saved.state().isUnderWay()) {
      made.ifPresent(making::show);
    }
  }

  private Component panel(SavedAd saved, Optional<GenerationView> made) {
    return switch (saved.state()) {
      case DRAFT -> form(saved);
      case WAITING, MAKING -> making;
      case READY ->
          made.<Component>map(view ->
                  new ResultPanel(
                      view,
                      links,
                      saved.title(),
                      new ResultPanel.Actions(this::change, this::duplicate)))
              .orElseGet(Div::new);
      case FAILED, CANCELLED ->
          new EndedPanel(made.map(GenerationView::failure), this::make, this::change);
    };
  }

  private Component form(SavedAd saved) {
    StoryboardPanel storyboard = new StoryboardPanel(parts.sketches(), workspace);
    QuickForm form =
        new QuickForm(
            tell -> new PhotoField(parts, workspace, tell),
            request -> {
              save(request);
              storyboard.show(request);
            },
            this::makeFromForm);
    form.show(saved.request());
    storyboard.show(saved.request());
    Div both = new Div(form, storyboard);
    both.addClassName("sw-two");
    this.form = form;
    return both;
  }

  private @Nullable QuickForm form;

  private void save(AdRequest request) {
    try {
      SavedAd saved = ads.save(workspace, ad, request);
      title.setText(saved.title().isBlank() ? Words.of("studio.ad.untitled") : saved.title());
    } catch (WrongMove e) {
      Notice.problem(Words.of("studio.ad.being-made"));
      refresh();
    }
  }

  private void makeFromForm() {
    if (form != null && form.complete()) {
      make();
    }
  }

  private void make() {
    try {
      generations.order(workspace, ad);
    } catch (RefusedOrder e) {
      Notice.problem(String.valueOf(e.getMessage()));
    }
    refresh();
  }

  private void change() {
    ads.find(workspace, ad).ifPresent(saved -> save(saved.request()));
    refresh();
  }

  private void duplicate() {
    SavedAd copy = ads.duplicate(workspace, ad);
    getUI().ifPresent(ui -> ui.navigate("ads/" + copy.id()));
  }

  private void cancel() {
    generations.newest(workspace, ad).ifPresent(view -> generations.cancel(workspace, view.id()));
    refresh();
  }
}
