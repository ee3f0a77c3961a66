package app.spotwright.studio;

import app.spotwright.account.CurrentUser;
import app.spotwright.ad.AdDocument;
import app.spotwright.ad.revision.AdRequest;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.ad.revision.NoSuchAd;
import app.spotwright.ad.revision.SavedAd;
import app.spotwright.ad.revision.StaleAd;
import app.spotwright.ad.revision.WrongMove;
import app.spotwright.design.Notice;
import app.spotwright.design.Words;
import app.spotwright.generation.GenerationView;
import app.spotwright.generation.Generations;
import app.spotwright.generation.RefusedOrder;
import app.spotwright.storage.MediaLinks;
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
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One ad, from the form over the making to the result; shows the same on every device. */
@Route("ads/:ad")
@PermitAll
public class AdView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final String PARAMETER = "ad";

  private final Ads ads;
  private final Generations generations;
  private final AdNews news;
  private final MediaLinks links;
  private final FormParts parts;
  private final UUID workspace;
  private final H1 title = new H1();
  private final Span chip = new Span();
  private final Div step = new Div();
  private final Clock clock;
  private final Unsaved unsaved = new Unsaved();
  private final KeptNote note = new KeptNote();
  private final VersionsPanel versions;
  private @Nullable MakingPanel making;
  private @Nullable BriefStep brief;
  private @Nullable ScenesStep scenes;
  private boolean briefWanted;
  private Instant seen = Instant.EPOCH;
  private UUID ad = new UUID(0, 0);
  private @Nullable AdState shown;
  private AdNews.@Nullable Subscription listening;

  AdView(
      Ads ads,
      Generations generations,
      AdNews news,
      FormParts parts,
      CurrentUser user,
      Clock clock) {
    this.ads = ads;
    this.generations = generations;
    this.news = news;
    this.links = parts.links();
    this.parts = parts;
    workspace = user.require().workspace();
    this.clock = clock;
    addClassName("sw-page");
    Anchor back = new Anchor("/ads", Words.of("studio.ad.back"));
    back.addClassName("sw-back");
    Div head = new Div(back, title, chip);
    head.addClassName("sw-head");
    step.addClassName("sw-step");
    versions = new VersionsPanel(saved -> ads.versions(workspace, saved.id()), this::goBack);
    add(head, step, versions);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ad = Screens.id(event, PARAMETER).orElseThrow(NotFoundException::new);
    shown = null;
    briefWanted = false;
    SavedAd saved = ads.find(workspace, ad).orElseThrow(NotFoundException::new);
    show(saved, generations.newest(workspace, ad));
    listen(event.getUI()); // the same view may be shown another ad
  }

  @Override
  public String getPageTitle() {
    return title.getText();
  }

  private void listen(UI ui) {
    deafen();
    listening = news.listen(workspace, ad, ui, this::hear);
    refresh(); // something may have happened in between
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
    }
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    deafen();
  }

  /** Shows what there is now. */
  private void refresh() {
    show(new AdNews.Standing(ads.find(workspace, ad), generations.newest(workspace, ad)));
  }

  /** Shows what happened elsewhere, unless this screen has seen something newer since. */
  private void hear(AdNews.Standing told) {
    if (told.ad().filter(saved -> saved.updatedAt().isBefore(seen)).isEmpty()) {
      show(told);
    }
  }

  /** An ad that is not there any more was deleted elsewhere. */
  private void show(AdNews.Standing standing) {
    Optional<SavedAd> saved = standing.ad();
    if (saved.isPresent()) {
      show(saved.get(), standing.made());
    } else {
      deafen();
      Notice.problem(Words.of("studio.ad.deleted"));
      getUI().ifPresent(ui -> ui.navigate("ads"));
    }
  }

  private void show(SavedAd saved, Optional<GenerationView> newest) {
    title.setText(saved.title().isBlank() ? Words.of("studio.ad.untitled") : saved.title());
    chip.setText(Words.of("ad-state." + saved.state()));
    chip.setClassName("sw-chip sw-chip-" + saved.state().name().toLowerCase(Locale.ROOT));
    if (saved.state() != shown || hasScenes(saved) != (scenes != null)) {
      shown = saved.state();
      making = null;
      brief = null;
      scenes = null;
      step.removeAll();
      step.add(panel(saved, newest));
    } else if (brief != null) {
      brief.show(saved.request(), !saved.updatedAt().equals(seen));
    } else if (scenes != null) {
      scenes.show(saved, !saved.updatedAt().equals(seen));
    }
    note.show(saved);
    versions.show(saved);
    seen = saved.updatedAt();
    if (making != null) {
      newest.ifPresent(making::show);
    }
  }

  private Component panel(SavedAd saved, Optional<GenerationView> made) {
    return switch (saved.state()) {
      case DRAFT -> hasScenes(saved) ? scenes(saved, made) : form(saved, made);
      case WAITING, MAKING -> making = new MakingPanel(links, clock, this::cancel);
      case READY ->
          made.<Component>map(view ->
                  new ResultPanel(
                      view,
                      saved,
                      parts,
                      new ResultPanel.Actions(
                          this::changeScenes,
                          this::change,
                          this::makeAgain,
                          this::duplicate,
                          this::keep)))
              .orElseGet(Div::new);
      case FAILED, CANCELLED ->
          new EndedPanel(made.map(GenerationView::failure).map(Said::of), this::make, this::change);
    };
  }

  private Component form(SavedAd saved, Optional<GenerationView> made) {
    brief =
        new BriefStep(
            parts,
            workspace,
            saved.id(),
            typed(saved),
            new BriefStep.Actions(
                this::save, unsaved::settle, this::refresh, this::makeFromBrief, this::plan));
    brief.show(saved.request(), true);
    Div whole = new Div();
    note.show(saved);
    whole.add(note, brief);
    ResultPanel.before(made, parts, title.getText()).ifPresent(whole::add);
    return whole;
  }

  /** Scenes that are planned are what a draft is about, unless somebody went back to the brief. */
  private boolean hasScenes(SavedAd saved) {
    return saved.state() == AdState.DRAFT && saved.document() != null && !briefWanted;
  }

  private Component scenes(SavedAd saved, Optional<GenerationView> made) {
    scenes =
        new ScenesStep(
            parts,
            workspace,
            saved.id(),
            typed(saved),
            new ScenesStep.Actions(
                this::saveScenes,
                this::save,
                unsaved::settle,
                this::refresh,
                this::make,
                this::backToBrief));
    scenes.show(saved, true);
    Div whole = new Div(scenes);
    ResultPanel.before(made, parts, title.getText()).ifPresent(whole::add);
    return whole;
  }

  private TypedText typed(SavedAd saved) {
    return new TypedText("spotwright.typed." + saved.id(), unsaved);
  }

  /** Has the scenes written that would be made, so that they can be changed first. */
  private void plan() {
    UI ui = getUI().orElseThrow();
    if (brief == null || !brief.complete()) {
      return;
    }
    if (!unsaved.settle()) {
      return;
    }
    SavedAd saved = ads.find(workspace, ad).orElse(null);
    if (saved == null || saved.document() != null) {
      briefWanted = false;
      refresh();
      return;
    }
    SceneWriting.begin(parts.sketches(), saved, ui, planned -> planned(saved, planned));
  }

  /** Scenes were written; unless the brief, or the page, is another one by now. */
  private void planned(SavedAd from, AdDocument document) {
    if (from.id().equals(ad) && from.updatedAt().equals(seen)) {
      briefWanted = false;
      saveScenes(document);
      refresh();
    }
  }

  private void saveScenes(AdDocument document) {
    UUID id = ad;
    Instant since = seen;
    unsaved.save(() -> saving(() -> ads.edit(workspace, id, since, document)));
  }

  /** The scenes become again what they were. */
  private void goBack(int version) {
    UUID id = ad;
    Instant since = seen;
    if (unsaved.settle()) {
      saving(() -> ads.goBack(workspace, id, since, version));
      shown = null; // whatever was shown, it is something else now
      briefWanted = false;
      refresh();
    }
  }

  private void backToBrief() {
    briefWanted = true;
    refresh();
  }

  private void changeScenes() {
    briefWanted = false;
    ads.find(workspace, ad).ifPresent(this::saveAsItIs);
    refresh();
  }

  /** The next revision begins with what the one before had. */
  private void saveAsItIs(SavedAd saved) {
    AdDocument planned = saved.document();
    if (planned == null) {
      save(saved.request());
    } else {
      saveScenes(planned);
    }
  }

  private void save(AdRequest request) {
    UUID id = ad;
    Instant since = seen;
    unsaved.save(() -> saving(() -> ads.save(workspace, id, since, request)));
  }

  private void saving(Supplier<SavedAd> change) {
    try {
      SavedAd saved = change.get();
      if (!saved.id().equals(ad)) {
        return; // it was left before the database answered
      }
      if (scenes != null) {
        scenes.show(saved, true);
      }
      note.show(saved);
      seen = saved.updatedAt();
      title.setText(saved.title().isBlank() ? Words.of("studio.ad.untitled") : saved.title());
    } catch (WrongMove e) {
      Notice.problem(Words.of("studio.ad.being-made"));
      refresh();
    } catch (StaleAd e) {
      Notice.problem(Words.of("studio.ad.changed"));
      refresh();
    } catch (NoSuchAd e) {
      refresh();
    }
  }

  private void makeFromBrief() {
    if (brief != null && brief.complete()) {
      make();
    }
  }

  private void make() {
    if (!unsaved.settle()) {
      return;
    }
    try {
      generations.order(workspace, ad);
    } catch (RefusedOrder e) {
      Notice.problem(Said.of(e));
    }
    refresh();
  }

  private void change() {
    briefWanted = true;
    ads.find(workspace, ad).ifPresent(this::saveAsItIs);
    refresh();
  }

  private void makeAgain() {
    ads.find(workspace, ad).ifPresent(this::saveAsItIs);
    make();
  }

  private void keep(boolean keep) {
    try {
      ads.keepFiles(workspace, ad, keep);
      Notice.done(Words.of(keep ? "studio.result.kept" : "studio.result.not-kept"));
    } catch (NoSuchAd e) {
      refresh();
    }
  }

  private void duplicate() {
    try {
      SavedAd copy = ads.duplicate(workspace, ad);
      getUI().ifPresent(ui -> ui.navigate("ads/" + copy.id()));
    } catch (NoSuchAd e) {
      refresh();
    }
  }

  private void cancel() {
    generations.newest(workspace, ad).ifPresent(view -> generations.cancel(workspace, view.id()));
    refresh();
  }
}
