package app.spotwright.studio;

import app.spotwright.account.CurrentUser;
import app.spotwright.ad.revision.AdCard;
import app.spotwright.ad.revision.AdPage;
import app.spotwright.ad.revision.AdQuery;
import app.spotwright.ad.revision.AdState;
import app.spotwright.ad.revision.Ads;
import app.spotwright.design.Notice;
import app.spotwright.design.Time;
import app.spotwright.design.Words;
import app.spotwright.generation.ProgressBus;
import app.spotwright.storage.MediaKey;
import app.spotwright.storage.MediaLinks;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The dashboard: all ads of the workspace as cards, the newest first. */
@Route("ads")
@PermitAll
public class AdsView extends Main implements HasDynamicTitle {
  private static final int PAGE = 24;
  private static final String PLAY =
      "matchMedia('(prefers-reduced-motion: reduce)').matches || this.play()";

  private final Ads ads;
  private final MediaLinks links;
  private final Clock clock;
  private final UUID workspace;
  private final Anchor fresh = new Anchor("/ads/new", Words.of("studio.ads.new"));
  private final Div filters = new Div();
  private final Div grid = new Div();
  private final TextField search = new TextField();
  private final MultiSelectComboBox<AdState> states = new MultiSelectComboBox<>();
  private final Button more;
  private final Span count = new Span();
  private final ProgressBus news;
  private final List<AdCard> shown = new ArrayList<>();
  private final AtomicBoolean told = new AtomicBoolean();
  private int pages = 1;
  private ProgressBus.@Nullable Listening listening;

  AdsView(Ads ads, MediaLinks links, Clock clock, ProgressBus news, CurrentUser user) {
    this.ads = ads;
    this.news = news;
    this.links = links;
    this.clock = clock;
    workspace = user.require().workspace();
    addClassName("sw-page");
    H1 title = new H1(Words.of("studio.ads.title"));
    fresh.addClassName("sw-primary");
    Div head = new Div(title, fresh);
    head.addClassName("sw-head");
    search.setPlaceholder(Words.of("studio.ads.search"));
    search.setAriaLabel(Words.of("studio.ads.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> again());
    states.setItems(EnumSet.allOf(AdState.class));
    states.setItemLabelGenerator(state -> Words.of("ad-state." + state));
    states.setPlaceholder(Words.of("studio.ads.states"));
    states.setAriaLabel(Words.of("studio.ads.states"));
    states.addValueChangeListener(event -> again());
    count.addClassName("sw-hint");
    filters.add(search, states, count);
    filters.addClassName("sw-filters");
    grid.addClassName("sw-grid");
    more =
        new Button(
            Words.of("studio.ads.more"),
            click -> {
              pages++;
              append(page(pages - 1));
            });
    add(head, filters, grid, more);
    again();
  }

  @Override
  public String getPageTitle() {
    return Words.of("studio.ads.title");
  }

  /** The list changes as ads come, go and move on, wherever that happens. */
  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    listening =
        news.listen(
            workspace,
            () -> {
              if (!told.getAndSet(true)) {
                Screens.update(ui, this::refresh);
              }
            });
    refresh(); // something may have happened in between
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    if (listening != null) {
      listening.close();
      listening = null;
    }
  }

  /** Shows what there is now, as far as somebody has come in the list. */
  private void refresh() {
    told.set(false);
    List<AdPage> found = IntStream.range(0, pages).mapToObj(this::page).toList();
    List<AdCard> now = found.stream().flatMap(page -> page.cards().stream()).toList();
    if (!now.equals(shown) || now.isEmpty()) {
      clear();
      found.forEach(this::append);
    }
  }

  private void again() {
    pages = 1;
    clear();
    append(page(0));
  }

  private void clear() {
    shown.clear();
    grid.removeAll();
  }

  private AdPage page(int number) {
    return ads.page(workspace, new AdQuery(search.getValue(), states.getValue(), number, PAGE));
  }

  private void append(AdPage found) {
    for (AdCard card : found.cards()) {
      grid.add(card(card));
    }
    shown.addAll(found.cards());
    if (found.total() == 0) {
      grid.add(nothing());
    }
    // where there is nothing yet there is one thing to do, and nothing to look for
    filters.setVisible(found.total() > 0 || isFiltered());
    fresh.setVisible(found.total() > 0 || isFiltered());
    count.setText(Words.of("studio.ads.count", found.total()));
    more.setVisible((long) pages * PAGE < found.total());
  }

  private boolean isFiltered() {
    return !search.isEmpty() || !states.isEmpty();
  }

  private Div nothing() {
    boolean filtered = isFiltered();
    Div empty = new Div();
    empty.addClassName("sw-empty");
    empty.add(
        new H2(Words.of(filtered ? "studio.ads.none-found" : "studio.ads.none")),
        new Paragraph(Words.of(filtered ? "studio.ads.none-found.next" : "studio.ads.none.next")));
    if (!filtered) {
      Anchor first = new Anchor("/ads/new", Words.of("studio.ads.first"));
      first.addClassName("sw-primary");
      empty.add(first);
    }
    return empty;
  }

  private Div card(AdCard card) {
    Anchor link = new Anchor("/ads/" + card.id());
    link.addClassName("sw-card-link");
    link.add(picture(card));
    H2 title = new H2(card.title());
    Span state = new Span(Words.of("ad-state." + card.state()));
    state.addClassNames("sw-chip", "sw-chip-" + card.state().name().toLowerCase(Locale.ROOT));
    Span facts =
        new Span(
            Words.of(
                "studio.ads.facts", card.seconds(), Time.ago(card.updatedAt(), clock.instant())));
    facts.addClassName("sw-hint");
    link.add(title, state, facts);
    Button remove = new Button(Words.of("studio.ads.delete"));
    remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    remove.setAriaLabel(Words.of("studio.ads.delete.name", card.title()));
    Div whole = new Div(link, remove);
    whole.addClassName("sw-card");
    remove.addClickListener(click -> delete(card));
    return whole;
  }

  private void delete(AdCard card) {
    ads.delete(workspace, card.id());
    again();
    Notice.undoable(
        Words.of("studio.ads.deleted", card.title()),
        () -> {
          ads.restore(workspace, card.id());
          again();
        });
  }

  /** The poster; where there is a moving preview it plays while it is looked at. */
  private Div picture(AdCard card) {
    Div frame = new Div();
    frame.addClassName("sw-card-picture");
    @Nullable String poster = card.poster();
    @Nullable String preview = card.preview();
    if (preview != null && poster != null) {
      Element video = new Element("video");
      video.setAttribute("src", links.view(new MediaKey(preview)));
      video.setAttribute("poster", links.view(new MediaKey(poster)));
      video.setAttribute("muted", true);
      video.setProperty("muted", true);
      video.setAttribute("loop", true);
      video.setAttribute("playsinline", true);
      video.setAttribute("preload", "none");
      video.setAttribute("tabindex", "-1");
      video.setAttribute("aria-hidden", "true");
      video.setAttribute("onmouseenter", PLAY);
      video.setAttribute("onmouseleave", "this.pause()");
      frame.getElement().appendChild(video);
    } else if (poster != null) {
      Image still = new Image(links.view(new MediaKey(poster)), "");
      still
          .getElement()
          .setAttribute("onerror", "this.remove()"); // the frame has a ground of its own
      frame.add(still);
    }
    return frame;
  }
}
